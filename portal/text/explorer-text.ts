import type { CubeDimension, CubeMeasure } from "../../shared/figure/seizure-cube.ts";
import type { Language } from "./language.ts";

/** Words of the explorer of seizure lines. */
export type ExplorerText = {
  title: string;
  lead: string;
  by: string;
  measure: string;
  dimensions: Record<CubeDimension, string>;
  any: Record<CubeDimension, string>;
  measures: Record<CubeMeasure, string>;
  measureWords: Record<CubeMeasure, string>;
  sentence: (facts: { measure: string; by: string; where: string; total: string; rows: number }) => string;
  whereWords: Record<CubeDimension, (name: string) => string>;
  columns: { name: string; total: string; share: string; change: string };
  total: string;
  none: string;
  showAll: (count: number) => string;
  showLess: string;
  reset: string;
  answerCsv: string;
  loading: string;
  failed: string;
  noScript: string;
  caution: string;
};

export const explorerText: Record<Language, ExplorerText> = {
  en: {
    title: "Explore the seizure lines",
    lead: "Every line that OHSS published for fiscal years 2019 to 2023: break it down by product, by transport or by recorded origin, in lines or in value.",
    by: "Break down by",
    measure: "Count in",
    dimensions: { product: "Product", conveyance: "Transport", origin: "Recorded origin" },
    any: { product: "All products", conveyance: "All transport", origin: "All origins" },
    measures: { msrp: "MSRP (value had the goods been genuine)", lines: "Seizure lines" },
    measureWords: { msrp: "MSRP", lines: "seizure lines" },
    sentence: ({ measure, by, where, total, rows }) =>
      `${total} in ${measure} over five years${where}, by ${by}: ${rows} ${rows === 1 ? "row" : "rows"}.`,
    whereWords: {
      product: (name) => `of ${name}`,
      conveyance: (name) => `by ${name}`,
      origin: (name) => `with recorded origin ${name}`,
    },
    columns: { name: "Name", total: "Five years", share: "Share", change: "Years" },
    total: "All",
    none: "The table has no row for this choice. That is what OHSS published; it is not a gap in our reading.",
    showAll: (count) => `Show all ${count}`,
    showLess: "Show the largest",
    reset: "Start again",
    answerCsv: "Download this answer as CSV",
    loading: "Loading the table…",
    failed: "The table of seizure lines could not be loaded. Reload the page, or download the whole table as CSV below.",
    noScript: "The choices need script. Without it this is the whole table by product; every row is on the pages of the table.",
    caution:
      "Recorded origin is what the seizure record says, not proof of where goods were made. A line is one product type of one brand inside a seizure. An empty year has no row in the table.",
  },
  es: {
    title: "Explorar las líneas de incautación",
    lead: "Cada línea que OHSS publicó de los años fiscales 2019 a 2023: sepárela por producto, por transporte o por origen registrado, en líneas o en valor.",
    by: "Separar por",
    measure: "Contar en",
    dimensions: { product: "Producto", conveyance: "Transporte", origin: "Origen registrado" },
    any: { product: "Todos los productos", conveyance: "Todo transporte", origin: "Todos los orígenes" },
    measures: { msrp: "PVP (valor si la mercancía fuera auténtica)", lines: "Líneas de incautación" },
    measureWords: { msrp: "PVP", lines: "líneas de incautación" },
    sentence: ({ measure, by, where, total, rows }) =>
      `${total} en ${measure} en cinco años${where}, por ${by}: ${rows} ${rows === 1 ? "fila" : "filas"}.`,
    whereWords: {
      product: (name) => `de ${name}`,
      conveyance: (name) => `por ${name}`,
      origin: (name) => `con origen registrado ${name}`,
    },
    columns: { name: "Nombre", total: "Cinco años", share: "Parte", change: "Años" },
    total: "Todo",
    none: "La tabla no tiene ninguna fila para esta elección. Así lo publicó OHSS; no es un hueco de nuestra lectura.",
    showAll: (count) => `Mostrar las ${count}`,
    showLess: "Mostrar las mayores",
    reset: "Empezar de nuevo",
    answerCsv: "Descargar esta respuesta como CSV",
    loading: "Cargando la tabla…",
    failed:
      "No se pudo cargar la tabla de líneas de incautación. Recargue la página o descargue abajo la tabla completa como CSV.",
    noScript:
      "Las opciones necesitan script. Sin él, esta es la tabla completa por producto; cada fila está en las páginas de la tabla.",
    caution:
      "El origen registrado es lo que dice el expediente, no prueba dónde se fabricó la mercancía. Una línea es un tipo de producto de una marca dentro de una incautación. Un año vacío no tiene fila en la tabla.",
  },
};
