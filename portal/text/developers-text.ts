import type { Language } from "./language.ts";

/** Words of the page for developers. Commands and names stay as they are in every language. */
export type DevelopersText = {
  title: string;
  lead: string;
  commandsTitle: string;
  commandsText: string;
  commandsLink: string;
  commands: readonly { command: string; what: string }[];
  moduleTitle: string;
  moduleText: string;
  moduleTypes: string;
  apiLink: string;
  exampleCheck: string;
  exampleRead: string;
  schemasTitle: string;
  schemasText: string;
  schema: string;
  example: string;
  apiTitle: string;
  apiLead: string;
  kind: Record<"function" | "type" | "value", string>;
  manualTitle: string;
  manualLead: string;
  exitTitle: string;
  /** What the exit codes 0, 1 and 2 mean, in this order. */
  exitCodes: readonly string[];
  /** What a reader of another language is told of texts that come out of the code. */
  englishNote?: string;
  dataTitle: string;
  dataText: string;
  dataLink: string;
};

export const developersText: Record<Language, DevelopersText> = {
  en: {
    title: "For developers",
    lead: "The same check from a terminal or from your own code, and the register as open data.",
    commandsTitle: "From a terminal",
    commandsText: "The project's own commands, with the same reader, matcher and search.",
    commandsLink: "All commands and options",
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
    moduleTitle: "The check as a module",
    moduleText:
      "One file without dependencies, for a page, a worker, an extension or Node. It takes a listing's words and gives the outcome, the mentions with their spans, and the signals; and it reads saved pages, words outcomes in English and Spanish, makes evidence cards and verifies them. It requests nothing: you hand it the register.",
    moduleTypes: "its types",
    apiLink: "Every function and type",
    exampleCheck: "Check a title",
    exampleRead: "Read a saved page",
    schemasTitle: "JSON Schemas",
    schemasText:
      "The shapes of what the portal publishes, the command line prints and cards hold. Each comes from the same definition that our own code is held to, with an example that it admits.",
    schema: "Schema",
    example: "Example",
    apiTitle: "The module, function by function",
    apiLead: "What border-lens.js gives, with its types, generated from the source that declares it.",
    kind: { function: "function", type: "type", value: "value" },
    manualTitle: "Commands",
    manualLead: "What every command of the command line takes, generated from the commands' own help.",
    exitTitle: "Exit codes",
    exitCodes: [
      "Done.",
      "Done, and something was found wanting: a page that cannot be read, a card that is not the same, a promise that is broken.",
      "Not done: an option, a file or a table is not as it has to be, and a sentence says what to mend.",
    ],
    dataTitle: "Data",
    dataText: "CSV, JSON and the compact register, with table schemas, checksums, a signed manifest and change feeds.",
    dataLink: "The dataset",
  },
  es: {
    title: "Para desarrolladores",
    lead: "La misma revisión desde una terminal o desde su propio código, y el registro como datos abiertos.",
    commandsTitle: "Desde una terminal",
    commandsText: "Los comandos del propio proyecto, con el mismo lector, buscador de marcas y búsqueda.",
    commandsLink: "Todos los comandos y opciones",
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
    moduleTitle: "La revisión como módulo",
    moduleText:
      "Un solo archivo sin dependencias, para una página, un worker, una extensión o Node. Toma las palabras de un anuncio y da el resultado, las menciones con su lugar y las señales; además lee páginas guardadas, redacta los resultados en inglés y español, y hace y verifica fichas de evidencia. No pide nada a la red: el registro se lo da usted.",
    moduleTypes: "sus tipos",
    apiLink: "Todas las funciones y tipos",
    exampleCheck: "Revisar un título",
    exampleRead: "Leer una página guardada",
    schemasTitle: "Esquemas JSON",
    schemasText:
      "La forma de lo que publica el portal, imprime la línea de comandos y contienen las fichas. Cada uno sale de la misma definición que obliga a nuestro propio código, con un ejemplo que la cumple.",
    schema: "Esquema",
    example: "Ejemplo",
    apiTitle: "El módulo, función por función",
    apiLead: "Lo que ofrece border-lens.js, con sus tipos, generado a partir del código que lo declara.",
    kind: { function: "función", type: "tipo", value: "valor" },
    manualTitle: "Comandos",
    manualLead: "Lo que toma cada comando, generado a partir de la ayuda de los propios comandos.",
    exitTitle: "Códigos de salida",
    exitCodes: [
      "Hecho.",
      "Hecho, y algo no está en orden: una página que no se puede leer, una ficha que no coincide, una promesa incumplida.",
      "No hecho: una opción, un archivo o una tabla no es como debe ser, y una frase dice qué corregir.",
    ],
    englishNote: "Los nombres y las explicaciones están en inglés, como en el código.",
    dataTitle: "Datos",
    dataText:
      "CSV, JSON y el registro compacto, con esquemas, sumas de comprobación, un manifiesto firmado y canales de cambios.",
    dataLink: "El conjunto de datos",
  },
};
