import type { Language } from "./language.ts";

/** Words of the page for developers. Commands and names stay as they are in every language. */
export type DevelopersText = {
  title: string;
  lead: string;
  commandsTitle: string;
  commands: readonly { command: string; what: string }[];
  moduleTitle: string;
  moduleText: string;
  dataTitle: string;
  dataText: string;
  dataLink: string;
};

export const developersText: Record<Language, DevelopersText> = {
  en: {
    title: "For developers",
    lead: "The same check from a terminal or from your own code, and the register as open data.",
    commandsTitle: "Commands",
    commands: [
      {
        command: "npm run --silent lens -- read --json PAGE.html=URL",
        what: "Reads saved pages: one JSON line a page, each value with the place where it was read.",
      },
      { command: "npm run --silent lens -- check --json PAGE.html", what: "Checks what a saved page says." },
      {
        command: "npm run --silent lens -- check --titles FILE.jsonl --register FILE.csv --json",
        what: "A filter for NDJSON titles against the published register or your own table with a column `mark`.",
      },
      {
        command: "npm run --silent lens -- search --register FILE.csv --queries FILE.txt --json",
        what: "One JSON line a query: what was found, and why.",
      },
      { command: "npm run --silent lens -- register verify FOLDER", what: "Proves a downloaded copy of the dataset." },
    ],
    moduleTitle: "As a module",
    moduleText:
      "shared/ is plain TypeScript without any platform: checkListing(text, index, register) takes a listing's words and gives outcome, mentions with spans, and signals. It runs in a page, a worker, a service worker and Node alike.",
    dataTitle: "Data",
    dataText: "CSV, JSON and the compact register, with table schemas, checksums, a signed manifest and change feeds.",
    dataLink: "The dataset",
  },
  es: {
    title: "Para desarrolladores",
    lead: "La misma revisión desde una terminal o desde su propio código, y el registro como datos abiertos.",
    commandsTitle: "Comandos",
    commands: [
      {
        command: "npm run --silent lens -- read --json PAGE.html=URL",
        what: "Lee páginas guardadas: una línea JSON por página, cada valor con el lugar donde se leyó.",
      },
      { command: "npm run --silent lens -- check --json PAGE.html", what: "Revisa lo que dice una página guardada." },
      {
        command: "npm run --silent lens -- check --titles FILE.jsonl --register FILE.csv --json",
        what: "Un filtro para títulos en NDJSON contra el registro publicado o una tabla propia con una columna `mark`.",
      },
      {
        command: "npm run --silent lens -- search --register FILE.csv --queries FILE.txt --json",
        what: "Una línea JSON por consulta: qué se halló y por qué.",
      },
      { command: "npm run --silent lens -- register verify FOLDER", what: "Comprueba una copia descargada de los datos." },
    ],
    moduleTitle: "Como módulo",
    moduleText:
      "shared/ es TypeScript sin plataforma: checkListing(text, index, register) toma las palabras de un anuncio y da el resultado, las menciones con su lugar y las señales. Funciona igual en una página, un worker, un service worker y Node.",
    dataTitle: "Datos",
    dataText:
      "CSV, JSON y el registro compacto, con esquemas, sumas de comprobación, un manifiesto firmado y canales de cambios.",
    dataLink: "El conjunto de datos",
  },
};
