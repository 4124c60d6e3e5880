import type { CsvValue } from "../csv/write-csv.ts";
import { type Mark, standings } from "../mark/mark.ts";
import { evidenceLevels, grayMarkets, type Recordation, recordationKinds } from "../recordation/recordation.ts";
import { statusOn } from "../recordation/recordation-status.ts";
import { dateBases, type ReleaseNote } from "../release/release.ts";

/** One column of a published table: its Frictionless field and how a cell is made. Lists stand in one cell, parted by "; ". */
export type DatasetColumn<Row> = {
  name: string;
  type: "string" | "boolean" | "date" | "integer" | "number";
  description: string;
  /** What a number counts. */
  unit?: string;
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string };
  cell: (row: Row) => CsvValue;
};

/** One published table. */
export type DatasetTable<Row> = {
  name: string;
  title: string;
  description: string;
  /** `id` where it is absent. */
  primaryKey?: readonly string[];
  foreignKeys?: readonly { fields: readonly string[]; reference: { resource: string; fields: readonly string[] } }[];
  columns: readonly DatasetColumn<Row>[];
};

const partialDate = "\\d{4}(-\\d{2}(-\\d{2})?)?";

/** @param day ISO date on which the status column is judged */
export function recordationTable(day: string): DatasetTable<Recordation> {
  return {
    name: "recordations",
    title: "Recordations",
    description: `One right recorded with U.S. Customs a row, as public documents prove it. An empty cell means that the source does not say. Status judged on ${day}.`,
    columns: [
      {
        name: "id",
        type: "string",
        description: "Identifier, part of the record page's address.",
        constraints: { required: true, unique: true },
        cell: (row) => row.id,
      },
      {
        name: "recordation_number",
        type: "string",
        description: "Number given by Customs, in one normal form; not padded.",
        constraints: { pattern: "([A-Z]{3} )?\\d{2}-\\d{2,5}" },
        cell: (row) => row.number,
      },
      {
        name: "kind",
        type: "string",
        description: "Kind of right.",
        constraints: { required: true, enum: recordationKinds },
        cell: (row) => row.kind,
      },
      {
        name: "kind_printed",
        type: "string",
        description: "Kind as the source prints it, where it is none of ours.",
        cell: (row) => row.kindPrinted,
      },
      {
        name: "mark",
        type: "string",
        description: "Mark or title of the work, as the source prints it.",
        constraints: { required: true },
        cell: (row) => row.mark,
      },
      {
        name: "words",
        type: "string",
        description: "Words by which a listing would name it; empty for a design.",
        cell: (row) => row.words,
      },
      {
        name: "owner",
        type: "string",
        description: "Owner, as printed; a sentence instead of a name where it is, or may be, a private person.",
        cell: (row) => row.owner,
      },
      {
        name: "registration_number",
        type: "string",
        description: "Registration with the trademark or copyright office, as printed.",
        cell: (row) => row.registrationNumber,
      },
      {
        name: "effective",
        type: "string",
        description: "Day, month or year from which the recordation ran (ISO 8601).",
        constraints: { pattern: partialDate },
        cell: (row) => row.effective,
      },
      {
        name: "expires",
        type: "string",
        description: "Day, month or year in which it ends (ISO 8601).",
        constraints: { pattern: partialDate },
        cell: (row) => row.expires,
      },
      {
        name: "status",
        type: "string",
        description: "What the dates say about that day; Customs' own search alone knows the present state.",
        constraints: { required: true, enum: ["in-force", "in-renewal-window", "expired", "unknown"] },
        cell: (row) => statusOn(row, day).kind,
      },
      {
        name: "gray_market",
        type: "string",
        description: "Protection against gray-market goods.",
        constraints: { required: true, enum: grayMarkets },
        cell: (row) => row.grayMarket,
      },
      {
        name: "classes",
        type: "string",
        description: "Nice classes, 1 to 45.",
        constraints: { pattern: "(\\d{1,2}(; \\d{1,2})*)?" },
        cell: (row) => row.classes,
      },
      { name: "goods", type: "string", description: "Goods, as the source describes them.", cell: (row) => row.goods },
      {
        name: "evidence_level",
        type: "string",
        description:
          "number: the source prints the recordation number; named: it says that this mark is recorded; brand: it calls the marks of a seizure recorded as a group, without saying which.",
        constraints: { required: true, enum: evidenceLevels },
        cell: (row) => row.evidenceLevel,
      },
      {
        name: "documented",
        type: "string",
        description: "Date of the source document, as exact as it is known (ISO 8601).",
        constraints: { pattern: partialDate },
        cell: (row) => row.source.documented,
      },
      {
        name: "source_url",
        type: "string",
        description: "Address of the source document.",
        constraints: { required: true },
        cell: (row) => row.source.url,
      },
      {
        name: "source_title",
        type: "string",
        description: "Title of the source document.",
        constraints: { required: true },
        cell: (row) => row.source.title,
      },
      {
        name: "evidence",
        type: "string",
        description: "What the source says, in our words.",
        constraints: { required: true },
        cell: (row) => row.source.evidence,
      },
      {
        name: "related",
        type: "string",
        description: "Numbers that the source ties to this one; linked, never merged.",
        cell: (row) => row.related,
      },
    ],
  };
}

export const markTable: DatasetTable<Mark> = {
  name: "marks",
  title: "Marks",
  description:
    "Marks that goods can be named by, with what is proven of each: that it is recorded, or that official releases name it on seized goods.",
  columns: [
    {
      name: "id",
      type: "string",
      description: "Identifier, part of the mark page's address.",
      constraints: { required: true },
      cell: (row) => row.id,
    },
    { name: "mark", type: "string", description: "The mark as shown.", constraints: { required: true }, cell: (row) => row.name },
    {
      name: "words",
      type: "string",
      description: "Ways in which a listing would write it.",
      constraints: { required: true },
      cell: (row) => row.words,
    },
    {
      name: "standing",
      type: "string",
      description:
        "recorded: recorded with Customs; seized: named by official releases on seized goods, which does not show that it is recorded.",
      constraints: { required: true, enum: standings },
      cell: (row) => row.standing,
    },
    {
      name: "needs_context",
      type: "boolean",
      description: "Whether its words name nothing by themselves.",
      constraints: { required: true },
      cell: (row) => row.needsContext,
    },
    {
      name: "neighbours",
      type: "string",
      description: "Words that, near the mark, show that it is meant.",
      cell: (row) => row.neighbours,
    },
    {
      name: "recordations",
      type: "string",
      description: "Ids of recordations that prove it, closest evidence first.",
      cell: (row) => row.recordations,
    },
    {
      name: "releases",
      type: "string",
      description: "Ids of releases that name it on seized goods, newest first.",
      cell: (row) => row.releases,
    },
    { name: "classes", type: "string", description: "Nice classes known from its recordations.", cell: (row) => row.classes },
  ],
};

export const releaseTable: DatasetTable<ReleaseNote> = {
  name: "release-notes",
  title: "Release notes",
  description: "News digests of seizures that name marks, each with its source.",
  columns: [
    {
      name: "id",
      type: "string",
      description: "Identifier, part of the release page's address.",
      constraints: { required: true, unique: true },
      cell: (row) => row.id,
    },
    {
      name: "date",
      type: "date",
      description: "ISO 8601; date_basis says of what.",
      constraints: { required: true },
      cell: (row) => row.date,
    },
    {
      name: "date_basis",
      type: "string",
      description: "What the date is the date of.",
      constraints: { required: true, enum: dateBases },
      cell: (row) => row.dateBasis,
    },
    {
      name: "headline",
      type: "string",
      description: "Headline in our words, English.",
      constraints: { required: true },
      cell: (row) => row.headline,
    },
    { name: "headline_es", type: "string", description: "Headline in our words, Spanish.", cell: (row) => row.headlineEs },
    {
      name: "source_url",
      type: "string",
      description: "Address of the source.",
      constraints: { required: true },
      cell: (row) => row.url,
    },
    {
      name: "source_kind",
      type: "string",
      description: "official: a government page or an archive copy of one; reproduced: an outlet's report.",
      constraints: { required: true, enum: ["official", "reproduced"] },
      cell: (row) => row.sourceKind,
    },
    { name: "port", type: "string", description: "Port or place.", cell: (row) => row.port },
    { name: "state", type: "string", description: "U.S. state or territory.", cell: (row) => row.state ?? undefined },
  ],
};
