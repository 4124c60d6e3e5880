import type { Language } from "./language.ts";

/** Words of the page about the published dataset. */
export type DataText = {
  title: string;
  lead: string;
  version: (version: string, date: string) => string;
  filesTitle: string;
  file: string;
  what: string;
  files: Record<string, string>;
  wholeTitle: string;
  whole: readonly string[];
  feedsTitle: string;
  feeds: Record<"changes" | "recorded" | "renewed" | "expired" | "owner-changed", string>;
  versionsTitle: string;
  useTitle: string;
  use: readonly string[];
  licenceTitle: string;
  licence: string;
  counts: (recordations: number, marks: number, releases: number) => string;
};

export const dataText: Record<Language, DataText> = {
  en: {
    title: "Data",
    lead: "The register as an open dataset: every recordation and every mark with its evidence, versioned, signed, and cheap to check.",
    version: (version, date) => `Version ${version}, reviewed ${date}`,
    filesTitle: "Files of this version",
    file: "File",
    what: "What it holds",
    files: {
      "recordations.csv": "One recordation a row, with its source and what the source says",
      "marks.csv": "One mark a row: its words, its standing, the recordations and releases behind it",
      "release-notes.csv": "One news release a row: when, where, headline and source",
      "releases.csv": "What those releases say was stopped, one row a kind of goods",
      "releases.json": "Every release with its digest in both languages",
      "register.json": "The whole register as one JSON document",
      "datapackage.json": "Frictionless Data Package: table schemas, units, licences, sources",
      "manifest.json": "Version, date, counts, and the hash of every file",
      "manifest.signed.json": "The same, signed; the extension accepts updates only with it",
      SHA256SUMS: "Checksums of every file",
    },
    wholeTitle: "What it is, and what it is not",
    whole: [
      "Customs publishes no list in bulk. The register holds what public documents prove, each row with its document and date.",
      "It is not complete, and absence means little: most registered marks are never recorded.",
      "For the current status of a record, ask Customs' own search, IPRS.",
    ],
    feedsTitle: "What changed",
    feeds: {
      changes: "All changes",
      recorded: "Recorded",
      renewed: "Renewed",
      expired: "Expired",
      "owner-changed": "Owner changed",
    },
    versionsTitle: "Versions",
    useTitle: "Check a copy",
    use: [
      "Download a version's folder, then run: npm run --silent lens -- register verify FOLDER",
      "It compares every file with the signed manifest and says what differs.",
    ],
    licenceTitle: "License",
    licence: "Our tables are CC0. Each row names its source; marks belong to their owners.",
    counts: (recordations, marks, releases) => `${recordations} recordations, ${marks} marks, ${releases} releases`,
  },
  es: {
    title: "Datos",
    lead: "El registro como conjunto de datos abierto: cada registro en Aduanas y cada marca con su evidencia, con versiones, firmado y fácil de comprobar.",
    version: (version, date) => `Versión ${version}, revisada el ${date}`,
    filesTitle: "Archivos de esta versión",
    file: "Archivo",
    what: "Qué contiene",
    files: {
      "recordations.csv": "Un registro por fila, con su fuente y lo que dice la fuente",
      "marks.csv": "Una marca por fila: sus palabras, su situación y los registros y comunicados que la respaldan",
      "release-notes.csv": "Un comunicado por fila: cuándo, dónde, titular y fuente",
      "releases.csv": "Lo que esos comunicados dicen que se detuvo, una fila por clase de mercancía",
      "releases.json": "Cada comunicado con su resumen en ambos idiomas",
      "register.json": "El registro entero en un documento JSON",
      "datapackage.json": "Frictionless Data Package: esquemas, unidades, licencias, fuentes",
      "manifest.json": "Versión, fecha, cuentas y el código de cada archivo",
      "manifest.signed.json": "Lo mismo, firmado; la extensión solo acepta actualizaciones con él",
      SHA256SUMS: "Sumas de comprobación de cada archivo",
    },
    wholeTitle: "Qué es y qué no es",
    whole: [
      "Aduanas no publica una lista completa. El registro contiene lo que prueban documentos públicos, cada fila con su documento y fecha.",
      "No está completo, y que algo falte significa poco: la mayoría de las marcas nunca se registra en Aduanas.",
      "El estado actual se consulta en el buscador de Aduanas, IPRS.",
    ],
    feedsTitle: "Qué cambió",
    feeds: {
      changes: "Todos los cambios",
      recorded: "Registrado",
      renewed: "Renovado",
      expired: "Vencido",
      "owner-changed": "Cambio de titular",
    },
    versionsTitle: "Versiones",
    useTitle: "Comprobar una copia",
    use: [
      "Descargue la carpeta de una versión y ejecute: npm run --silent lens -- register verify CARPETA",
      "Compara cada archivo con el manifiesto firmado y dice qué difiere.",
    ],
    licenceTitle: "Licencia",
    licence: "Nuestras tablas son CC0. Cada fila nombra su fuente; las marcas son de sus titulares.",
    counts: (recordations, marks, releases) => `${recordations} registros, ${marks} marcas, ${releases} comunicados`,
  },
};
