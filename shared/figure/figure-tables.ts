import { type FigureTableName, figureTableNames } from "./figure.ts";
import { tableLabel } from "./figure-labels.ts";
import { sourceAccesses, sourceBases } from "./figure-source.ts";
import { measures } from "./measure.ts";
import { precisions } from "./quantity.ts";
import { units } from "./unit.ts";
import type { Wording } from "./wording.ts";

/** A column as a Frictionless Table Schema field. */
export type FigureField = {
  name: string;
  type: "integer" | "number" | "string" | "year";
  description: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: readonly string[]; minimum?: number };
};

/** A published table of statistics: where its file stands under `content/figures/` and, built, under `/data/figures/`. */
export type FigureTable = {
  name: string;
  file: string;
  title: Wording;
  fields: readonly FigureField[];
  primaryKey?: readonly string[];
  foreignKeys?: readonly { fields: string; reference: { resource: string; fields: string } }[];
};

const text = (name: string, description: string, constraints?: FigureField["constraints"]): FigureField => ({
  name,
  type: "string",
  description,
  ...(constraints && { constraints }),
});
const required = { required: true } as const;
const fiscalYear: FigureField = {
  name: "fiscal_year",
  type: "year",
  description: "U.S. fiscal year: 1 October of the year before to 30 September",
  constraints: required,
};

const figureFields: readonly FigureField[] = [
  fiscalYear,
  text("subject", "The product, economy, mode or category as the source names it; empty for all seizures"),
  text("measure", "What is measured", { ...required, enum: measures }),
  text("unit", "What the value counts; figures of different units must not be added or compared", { ...required, enum: units }),
  {
    name: "value",
    type: "number",
    description: "The number as printed; dollars of the year, not adjusted for inflation",
    constraints: { ...required, minimum: 0 },
  },
  text("precision", "How the source prints it: exact, rounded, or as a bound", { ...required, enum: precisions }),
  text("source", "Id of the source this number was read in", required),
  text("also", "Ids of further sources that print it, parted by semicolons; some carry only part of the year's row"),
  text("note", "What a reader must know of this number"),
  text("note_es", "The note in Spanish"),
];

const figureTable = (name: FigureTableName): FigureTable => ({
  name,
  file: `${name}.csv`,
  title: tableLabel[name],
  fields: figureFields,
  primaryKey: ["fiscal_year", "subject", "measure"],
  foreignKeys: [{ fields: "source", reference: { resource: "figure-sources", fields: "id" } }],
});

/** All published tables of statistics, in the order a reader would want them. */
export const figureTables: readonly FigureTable[] = [
  ...figureTableNames.map(figureTable),
  {
    name: "ohss-lines",
    file: "ohss-lines.csv",
    title: { en: "OHSS seizure lines, FY2019 to FY2023", es: "Líneas de incautación de OHSS, AF 2019 a AF 2023" },
    fields: [
      fiscalYear,
      text("product", "Product group as published", required),
      text("conveyance", "Conveyance as published", required),
      text("origin", "Recorded origin as published", required),
      {
        name: "lines",
        type: "integer",
        description: "Seizure lines: one product type of one brand inside a seizure",
        constraints: { ...required, minimum: 0 },
      },
      {
        name: "msrp_usd",
        type: "integer",
        description: "Suggested retail price had the goods been genuine, U.S. dollars of the year",
        constraints: { ...required, minimum: 0 },
      },
    ],
    primaryKey: ["fiscal_year", "product", "conveyance", "origin"],
    foreignKeys: [{ fields: "origin", reference: { resource: "ohss-origins", fields: "as_published" } }],
  },
  {
    name: "ohss-origins",
    file: "ohss-origins.csv",
    title: { en: "Names of origins in the OHSS table", es: "Nombres de orígenes en la tabla de OHSS" },
    fields: [
      text("as_published", "Origin as OHSS prints it", { ...required, unique: true }),
      text("economy", "Short English name", required),
      text("economy_es", "Spanish name", required),
    ],
    primaryKey: ["as_published"],
  },
  {
    name: "subjects",
    file: "subjects.csv",
    title: {
      en: "Names of products, economies, modes and categories",
      es: "Nombres de productos, economías, modos y categorías",
    },
    fields: [
      text("dimension", "Which kind of subject", required),
      text("as_published", "Name in the tables", required),
      text("name", "English name shown", required),
      text("name_es", "Spanish name shown", required),
    ],
    primaryKey: ["dimension", "as_published"],
  },
  {
    name: "conflicts",
    file: "conflicts.csv",
    title: { en: "Conflicts between sources, and the value kept", es: "Conflictos entre fuentes, y el valor conservado" },
    fields: [
      fiscalYear,
      ...["what", "seen", "kept", "why", "what_es", "seen_es", "kept_es", "why_es"].map((name) =>
        text(name, conflictField(name), required),
      ),
    ],
  },
  {
    name: "gaps",
    file: "gaps.csv",
    title: { en: "What was not found", es: "Lo que no se halló" },
    fields: [
      text("table", "The table it is missing from", { ...required, enum: figureTableNames }),
      text("missing", "What is missing", required),
      text("missing_es", "The same in Spanish", required),
    ],
  },
  {
    name: "figure-sources",
    file: "sources.csv",
    title: { en: "Sources of the figures", es: "Fuentes de las cifras" },
    fields: [
      text("id", "Short name used in the tables", { ...required, unique: true }),
      text("title", "Title of the document", required),
      text("publisher", "Who published it", required),
      text("published", "Date as exact as known: year, month or day"),
      text("url", "Address of the document"),
      text("read_in", "Copies it was read in, or the address of the original it names, parted by semicolons"),
      text("basis", "How near it stands to the agencies' own report", { ...required, enum: sourceBases }),
      text("access", "Whether the beginning of a page or a whole workbook was read", { ...required, enum: sourceAccesses }),
      text("relays", "Fiscal year of the annual report that it relays"),
      text("note", "What a reader must know of this source"),
      text("note_es", "The note in Spanish"),
    ],
    primaryKey: ["id"],
  },
];

function conflictField(name: string): string {
  const meaning = { what: "The figure in question", seen: "What the sources print", kept: "What we keep", why: "Why" };
  const plain = name.replace(/_es$/, "") as keyof typeof meaning;
  return name.endsWith("_es") ? `${meaning[plain]}, in Spanish` : meaning[plain];
}
