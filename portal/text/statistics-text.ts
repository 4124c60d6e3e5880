import type { Wording } from "../../shared/figure/wording.ts";
import type { ChartTopic } from "../charts/chart.ts";
import type { Language } from "./language.ts";

export const headlineText = {
  value: { en: "Retail value of goods seized, had they been genuine", es: "Valor de venta de lo incautado, si fuera auténtico" },
  items: { en: "Items seized as counterfeit", es: "Artículos incautados como falsificados" },
  shipments: { en: "Shipments seized", es: "Envíos incautados" },
} as const satisfies Record<string, Wording>;

/** Words of the statistics pages; those of single charts are in `charts/`. */
export type StatisticsText = {
  title: string;
  lead: string;
  topics: Record<ChartTopic, string>;
  moreCharts: string;
  headlines: string;
  latest: (year: string) => string;
  source: string;
  readOn: string;
  doors: readonly { title: string; what: string; path: string }[];
  doorsTitle: string;
  caution: string;
  inWords: string;
  table: string;
  tableCaption: (title: string) => string;
  columns: { year: string; series: string; value: string; printed: string; source: string; note: string };
  printed: Record<"exact" | "rounded" | "over" | "nearly" | "about", string>;
  alsoIn: (count: number) => string;
  notShown: string;
  key: { exact: string; rounded: string; over: string; nearly: string; about: string; missing: string };
  keyTitle: string;
  tools: string;
  download: string;
  cite: string;
  citation: (title: string, version: string, newest: string, address: string) => string;
  embed: string;
  embedHelp: string;
  link: string;
  linkHelp: string;
  copy: string;
  copied: string;
  highlight: string;
  allSeries: string;
  readPoints: string;
  method: string;
  sourceLine: (sources: number, version: string) => string;
  openFull: string;
};

export const statisticsText: Record<Language, StatisticsText> = {
  en: {
    title: "Seizure statistics",
    lead: "What U.S. Customs and Homeland Security stopped for infringing intellectual property, year by year, every figure with the document it was read in. Where the reports changed what they count, the line stops.",
    topics: {
      totals: "How much",
      value: "What it was worth",
      products: "What was seized",
      origins: "Recorded origin",
      shipping: "How it travelled",
      safety: "Health and safety",
      enforcement: "Arrests and exclusion orders",
    },
    moreCharts: "More on this",
    headlines: "The newest figures",
    latest: (year) => `in ${year}`,
    source: "Source",
    readOn: "See the chart",
    doors: [
      {
        title: "Explore the seizure lines",
        what: "Product by way of transport by recorded origin, FY2019 to FY2023, in lines or value.",
        path: "/statistics/explorer/",
      },
      { title: "All tables", what: "Every figure with its source, as pages and as CSV.", path: "/statistics/data/" },
      {
        title: "Method",
        what: "Units, breaks, conflicts between sources and the value kept, what was not found.",
        path: "/statistics/method/",
      },
    ],
    doorsTitle: "Go further",
    caution:
      "These figures show what officers stopped. They are not official U.S. trade statistics and do not measure how much infringing trade there is.",
    inWords: "The chart in words",
    table: "The figures and their sources",
    tableCaption: (title) => `Figures drawn in the chart “${title}”`,
    columns: { year: "Fiscal year", series: "Series", value: "Value", printed: "As printed", source: "Source", note: "Note" },
    printed: {
      exact: "to the last digit",
      rounded: "rounded",
      over: "“over” or “more than”",
      nearly: "“nearly” or “almost”",
      about: "“about”",
    },
    alsoIn: (count) => `and ${count} more`,
    notShown: "What this does not show",
    key: {
      exact: "printed to the last digit",
      rounded: "printed rounded",
      over: "printed as “more than”",
      nearly: "printed as “nearly”",
      about: "printed as “about”",
      missing: "no figure found",
    },
    keyTitle: "How to read the marks",
    tools: "Use this chart",
    download: "Download",
    cite: "Cite",
    citation: (title, version, newest, address) =>
      `Border Lens, “${title}”, seizure statistics, edition ${version} with sources to ${newest}, ${address}`,
    embed: "Embed",
    embedHelp: "Paste this into your page:",
    link: "Link",
    linkHelp: "The address holds what you chose: the series shown and the point read.",
    copy: "Copy",
    copied: "Copied",
    highlight: "Highlight",
    allSeries: "All",
    readPoints: "Move over the chart, or focus it and use the arrow keys, to read each figure with its source.",
    method: "How these figures were collected",
    sourceLine: (sources, version) =>
      `Border Lens, from ${sources} ${sources === 1 ? "source" : "sources"} named in its table. Edition ${version}. Not official U.S. trade statistics.`,
    openFull: "Open the chart with its figures and sources",
  },
  es: {
    title: "Estadísticas de incautaciones",
    lead: "Lo que Aduanas y Seguridad Nacional de EE. UU. detuvieron por infringir la propiedad intelectual, año por año, cada cifra con el documento donde se leyó. Donde los informes cambiaron lo que cuentan, la línea se detiene.",
    topics: {
      totals: "Cuánto",
      value: "Cuánto valía",
      products: "Qué se incautó",
      origins: "Origen registrado",
      shipping: "Cómo viajó",
      safety: "Salud y seguridad",
      enforcement: "Arrestos y órdenes de exclusión",
    },
    moreCharts: "Más sobre esto",
    headlines: "Las cifras más recientes",
    latest: (year) => `en el ${year}`,
    source: "Fuente",
    readOn: "Ver el gráfico",
    doors: [
      {
        title: "Explorar las líneas de incautación",
        what: "Producto por medio de transporte por origen registrado, AF 2019 a AF 2023, en líneas o valor.",
        path: "/statistics/explorer/",
      },
      { title: "Todas las tablas", what: "Cada cifra con su fuente, como páginas y como CSV.", path: "/statistics/data/" },
      {
        title: "Método",
        what: "Unidades, rupturas, conflictos entre fuentes y el valor conservado, lo que no se halló.",
        path: "/statistics/method/",
      },
    ],
    doorsTitle: "Ir más lejos",
    caution:
      "Estas cifras muestran lo que los funcionarios detuvieron. No son estadísticas oficiales de comercio de EE. UU. ni miden cuánto comercio infractor existe.",
    inWords: "El gráfico en palabras",
    table: "Las cifras y sus fuentes",
    tableCaption: (title) => `Cifras dibujadas en el gráfico «${title}»`,
    columns: {
      year: "Año fiscal",
      series: "Serie",
      value: "Valor",
      printed: "Tal como se imprimió",
      source: "Fuente",
      note: "Nota",
    },
    printed: { exact: "hasta la última cifra", rounded: "redondeado", over: "«más de»", nearly: "«casi»", about: "«cerca de»" },
    alsoIn: (count) => `y ${count} más`,
    notShown: "Lo que esto no muestra",
    key: {
      exact: "impreso hasta la última cifra",
      rounded: "impreso redondeado",
      over: "impreso como «más de»",
      nearly: "impreso como «casi»",
      about: "impreso como «cerca de»",
      missing: "sin cifra hallada",
    },
    keyTitle: "Cómo leer las marcas",
    tools: "Usar este gráfico",
    download: "Descargar",
    cite: "Citar",
    citation: (title, version, newest, address) =>
      `Border Lens, «${title}», estadísticas de incautaciones, edición ${version} con fuentes hasta ${newest}, ${address}`,
    embed: "Insertar",
    embedHelp: "Pegue esto en su página:",
    link: "Enlace",
    linkHelp: "La dirección guarda lo que eligió: la serie mostrada y el punto leído.",
    copy: "Copiar",
    copied: "Copiado",
    highlight: "Resaltar",
    allSeries: "Todas",
    readPoints: "Pase sobre el gráfico, o enfóquelo y use las flechas, para leer cada cifra con su fuente.",
    method: "Cómo se reunieron estas cifras",
    sourceLine: (sources, version) =>
      `Border Lens, de ${sources} ${sources === 1 ? "fuente nombrada" : "fuentes nombradas"} en su tabla. Edición ${version}. No son estadísticas oficiales de comercio de EE. UU.`,
    openFull: "Abrir el gráfico con sus cifras y fuentes",
  },
};
