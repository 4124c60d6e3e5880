import type { Language } from "./language.ts";

/** Words of the method page. Its lists of breaks, conflicts, gaps and checks come from the data. */
export type StatisticsMethodText = {
  title: string;
  lead: string;
  collected: { title: string; paragraphs: readonly string[] };
  drawing: { title: string; points: readonly string[] };
  breaks: { title: string; lead: string; between: (after: string, before: string) => string };
  ohss: { title: string; lead: string; table: { year: string; reports: string; ohss: string } };
  checks: {
    title: string;
    lead: (shares: number, agree: number) => string;
    columns: { figure: string; printed: string; computed: string; verdict: string };
    verdicts: Record<"agrees" | "within rounding" | "bound only" | "differs", string>;
    sums: string;
    sumColumns: { table: string; sum: string; total: string };
  };
  rights: { title: string; text: string };
};

export const statisticsMethodText: Record<Language, StatisticsMethodText> = {
  en: {
    title: "How the statistics were made",
    lead: "What is counted, where the counting changed, where sources disagree, what was not found, and what we refuse to draw.",
    collected: {
      title: "How the figures were collected",
      paragraphs: [
        "The agencies publish a report a year, and changed its units, groups and columns over time. The report files could not be opened; almost every figure was read in the stored beginning of a page that relays a report: the agencies' own releases and pages, law newsletters, the trade press. Each figure names the one document it was read in, and others that print it.",
        "Figures printed in several places all go back to one report. Their agreement guards against slips of the pen, not against errors in the report.",
        "Nothing is estimated, interpolated or computed backwards. The only computed numbers are the shares in the charts of the OHSS table and the checks on this page.",
      ],
    },
    drawing: {
      title: "What a chart here never does",
      points: [
        "Join two years with nothing published in between, or across a break. The program that draws takes only unbroken runs of years.",
        "Put two units on one axis, or add them up: shipments, lines, items, MSRP and domestic value each stand alone.",
        "Show a rounded number as an exact one: filled marks were printed to the last digit, hollow ones rounded, triangles as “more than” or “nearly”.",
        "Rank what cannot be ranked: in a table with missing groups a rank is shown only where arithmetic proves it.",
      ],
    },
    breaks: {
      title: "Breaks",
      lead: "Between these years the reports changed what they count. No line crosses them and no growth is computed over them.",
      between: (after, before) => `Between ${after} and ${before}`,
    },
    ohss: {
      title: "Two official series",
      lead: "The OHSS table counts lines, merges CBP and HSI records and has its own groups. It is kept apart from the annual reports. Where both give MSRP they agree in size and direction.",
      table: { year: "Fiscal year", reports: "CBP announcements", ohss: "OHSS table" },
    },
    checks: {
      title: "Arithmetic checks",
      lead: (shares, agree) =>
        `${shares} printed shares can be recomputed from a published part and total. ${agree} of them come out as printed; these are the others.`,
      columns: { figure: "Figure", printed: "Printed", computed: "Recomputed", verdict: "Reading" },
      verdicts: {
        agrees: "agrees",
        "within rounding": "explained by rounding of the part or total",
        "bound only": "the part or the total is printed only as a bound",
        differs: "not explained by rounding; kept as printed",
      },
      sums: "Tables that close with a row for all others should add up to their total.",
      sumColumns: { table: "Table", sum: "Sum of its rows", total: "Published total" },
    },
    rights: {
      title: "Rights",
      text: "Figures are facts, and statistics of the U.S. government are not under copyright in the United States. Our tables and notes are in the public domain (CC0). The agencies say that these are not official U.S. trade statistics but show their workload; please repeat that where you use them.",
    },
  },
  es: {
    title: "Cómo se hicieron las estadísticas",
    lead: "Qué se cuenta, dónde cambió el recuento, dónde discrepan las fuentes, qué no se halló y qué nos negamos a dibujar.",
    collected: {
      title: "Cómo se reunieron las cifras",
      paragraphs: [
        "Las agencias publican un informe al año y con el tiempo cambiaron sus unidades, grupos y columnas. Los archivos de los informes no se pudieron abrir; casi todas las cifras se leyeron en el comienzo almacenado de una página que relata un informe: comunicados y páginas de las propias agencias, boletines jurídicos, prensa del sector. Cada cifra nombra el documento donde se leyó, y otros que la imprimen.",
        "Las cifras impresas en varios lugares remiten todas a un mismo informe. Su acuerdo protege de erratas, no de errores del informe.",
        "Nada está estimado, interpolado ni calculado hacia atrás. Los únicos números calculados son las partes en los gráficos de la tabla de OHSS y las comprobaciones de esta página.",
      ],
    },
    drawing: {
      title: "Lo que un gráfico de aquí nunca hace",
      points: [
        "Unir dos años sin nada publicado entre ellos, o a través de una ruptura. El programa que dibuja solo acepta tramos de años sin interrupción.",
        "Poner dos unidades en un eje, o sumarlas: envíos, líneas, artículos, PVP y valor interno van cada uno aparte.",
        "Mostrar un número redondeado como exacto: las marcas llenas se imprimieron hasta la última cifra, las huecas redondeadas, los triángulos como «más de» o «casi».",
        "Ordenar lo que no se puede ordenar: en una tabla a la que faltan grupos, un puesto se muestra solo donde la aritmética lo prueba.",
      ],
    },
    breaks: {
      title: "Rupturas",
      lead: "Entre estos años los informes cambiaron lo que cuentan. Ninguna línea las cruza y ningún crecimiento se calcula sobre ellas.",
      between: (after, before) => `Entre ${after} y ${before}`,
    },
    ohss: {
      title: "Dos series oficiales",
      lead: "La tabla de OHSS cuenta líneas, reúne expedientes de CBP y HSI y tiene sus propios grupos. Se guarda aparte de los informes anuales. Donde ambas dan el PVP coinciden en tamaño y dirección.",
      table: { year: "Año fiscal", reports: "Anuncios de CBP", ohss: "Tabla de OHSS" },
    },
    checks: {
      title: "Comprobaciones aritméticas",
      lead: (shares, agree) =>
        `${shares} partes impresas se pueden recalcular con una parte y un total publicados. ${agree} salen como se imprimieron; estas son las demás.`,
      columns: { figure: "Cifra", printed: "Impresa", computed: "Recalculada", verdict: "Lectura" },
      verdicts: {
        agrees: "coincide",
        "within rounding": "lo explica el redondeo de la parte o del total",
        "bound only": "la parte o el total se imprimió solo como límite",
        differs: "el redondeo no lo explica; se deja como se imprimió",
      },
      sums: "Las tablas que cierran con una fila para todos los demás deberían sumar su total.",
      sumColumns: { table: "Tabla", sum: "Suma de sus filas", total: "Total publicado" },
    },
    rights: {
      title: "Derechos",
      text: "Las cifras son hechos, y las estadísticas del gobierno de EE. UU. no tienen derechos de autor en Estados Unidos. Nuestras tablas y notas son de dominio público (CC0). Las agencias dicen que no son estadísticas oficiales de comercio de EE. UU. sino que muestran su carga de trabajo; repítalo donde las use.",
    },
  },
};
