import type { Language } from "./language.ts";

/** Words of the pages with whole tables and of the method page. */
export type StatisticsDataText = {
  title: string;
  lead: string;
  rows: (count: number) => string;
  csv: string;
  license: string;
  tableLead: (rows: number, from: number, to: number) => string;
  definition: string;
  definitions: readonly { term: string; meaning: string }[];
  columns: {
    year: string;
    subject: string;
    measure: string;
    value: string;
    printed: string;
    source: string;
    also: string;
    note: string;
    product: string;
    conveyance: string;
    origin: string;
    lines: string;
    msrp: string;
  };
  sources: {
    title: string;
    lead: string;
    document: string;
    basis: string;
    figures: string;
    readIn: string;
    copy: (index: number) => string;
    excerpt: string;
    workbook: string;
    relays: (year: string) => string;
    undated: string;
  };
  names: { asPublished: string; shown: string; kind: string };
  conflicts: { title: string; lead: string; what: string; seen: string; kept: string; why: string };
  gaps: { title: string; lead: string };
  ohss: {
    title: string;
    lead: string;
    source: string;
    byProduct: string;
    productTitle: (product: string) => string;
    productLead: (rows: number) => string;
  };
  all: string;
};

export const statisticsDataText: Record<Language, StatisticsDataText> = {
  en: {
    title: "All statistics tables",
    lead: "Every figure we publish, with the document it was read in. An empty place means not found or not published, never zero.",
    rows: (count) => `${count.toLocaleString("en-US")} ${count === 1 ? "row" : "rows"}`,
    csv: "CSV",
    license: "Public domain (CC0). Edition",
    tableLead: (rows, from, to) => `${rows} figures, fiscal years ${from} to ${to}, each as its source prints it.`,
    definition: "What the words mean",
    definitions: [
      { term: "Shipments", meaning: "Seizure actions. One container load and one parcel each count as one." },
      {
        term: "Product counts",
        meaning:
          "A shipment counted once for every product type in it (FY2012 to FY2014), so that the counts add up to more than the shipments.",
      },
      { term: "Lines", meaning: "Seizure lines: one product type of one brand inside a seizure. One shipment can hold many." },
      { term: "Items", meaning: "Single articles, as CBP headlines them from about FY2022 on." },
      {
        term: "MSRP",
        meaning:
          "What the goods would have cost at the maker's suggested retail price had they been genuine. Published from FY2010 on.",
      },
      {
        term: "Domestic value",
        meaning:
          "What the infringing goods cost as landed: purchase or production, freight, insurance, duty and the like. Published up to FY2011; several times lower than MSRP.",
      },
      {
        term: "Share",
        meaning:
          "As printed. The base is the value measure of that year's report: domestic value up to FY2011, MSRP from FY2012.",
      },
      {
        term: "Recorded origin",
        meaning:
          "The economy of origin in the seizure record. Mainland China and Hong Kong are separate unless a row says together. It does not prove where goods were made.",
      },
      { term: "Fiscal year", meaning: "1 October of the year before to 30 September." },
    ],
    columns: {
      year: "Fiscal year",
      subject: "Subject",
      measure: "Measure",
      value: "Value",
      printed: "As printed",
      source: "Source",
      also: "Also in",
      note: "Note",
      product: "Product",
      conveyance: "Conveyance",
      origin: "Recorded origin",
      lines: "Lines",
      msrp: "MSRP",
    },
    sources: {
      title: "Sources of the figures",
      lead: "The report files themselves could not be opened. Almost every figure was read in the stored beginning of a page that relays the report, so check a figure against the report of its year before you rely on it.",
      document: "Document",
      basis: "How near it stands",
      figures: "Figures",
      readIn: "Read in",
      copy: (index) => `copy ${index}`,
      excerpt: "the beginning of the page was read",
      workbook: "the whole workbook was read",
      relays: (year) => `relays the ${year} report`,
      undated: "undated",
    },
    names: { asPublished: "As published", shown: "Name shown", kind: "Kind" },
    conflicts: {
      title: "Conflicts, and what was kept",
      lead: "Where two documents print different numbers for one thing.",
      what: "Figure",
      seen: "Seen",
      kept: "Kept",
      why: "Why",
    },
    gaps: { title: "What was not found", lead: "Looked for and not found. Nothing here is estimated or filled in." },
    ohss: {
      title: "OHSS seizure lines, FY2019 to FY2023",
      lead: "The complete table of the DHS Office of Homeland Security Statistics: product by conveyance by recorded origin, 4,583 rows. It counts lines, merges records of CBP and HSI and is another series than the annual reports.",
      source: "Every number on this page was read in",
      byProduct: "The table by product",
      productTitle: (product) => `OHSS seizure lines: ${product}`,
      productLead: (rows) => `${rows} rows of the OHSS table, fiscal years 2019 to 2023.`,
    },
    all: "All tables",
  },
  es: {
    title: "Todas las tablas de estadísticas",
    lead: "Cada cifra que publicamos, con el documento donde se leyó. Un lugar vacío significa no hallado o no publicado, nunca cero.",
    rows: (count) => `${count.toLocaleString("en-US")} ${count === 1 ? "fila" : "filas"}`,
    csv: "CSV",
    license: "Dominio público (CC0). Edición",
    tableLead: (rows, from, to) => `${rows} cifras, años fiscales ${from} a ${to}, cada una como la imprime su fuente.`,
    definition: "Qué significan las palabras",
    definitions: [
      { term: "Envíos", meaning: "Acciones de incautación. La carga de un contenedor y un paquete cuentan cada uno como uno." },
      {
        term: "Recuentos por producto",
        meaning:
          "Un envío contado una vez por cada tipo de producto que contiene (AF 2012 a AF 2014): los recuentos suman más que los envíos.",
      },
      {
        term: "Líneas",
        meaning:
          "Líneas de incautación: un tipo de producto de una marca dentro de una incautación. Un envío puede tener muchas.",
      },
      { term: "Artículos", meaning: "Piezas sueltas, como las destaca CBP desde cerca del AF 2022." },
      {
        term: "PVP",
        meaning:
          "Lo que habría costado la mercancía al precio de venta sugerido por el fabricante si hubiera sido auténtica. Publicado desde el AF 2010.",
      },
      {
        term: "Valor interno",
        meaning:
          "Lo que costó la mercancía infractora puesta en el país: compra o producción, flete, seguro, arancel y similares. Publicado hasta el AF 2011; varias veces menor que el PVP.",
      },
      {
        term: "Parte",
        meaning:
          "Tal como se imprimió. La base es la medida de valor del informe de ese año: valor interno hasta el AF 2011, PVP desde el AF 2012.",
      },
      {
        term: "Origen registrado",
        meaning:
          "La economía de origen en el expediente de incautación. China continental y Hong Kong van aparte salvo que una fila diga juntos. No prueba dónde se fabricó la mercancía.",
      },
      { term: "Año fiscal", meaning: "Del 1 de octubre del año anterior al 30 de septiembre." },
    ],
    columns: {
      year: "Año fiscal",
      subject: "Objeto",
      measure: "Medida",
      value: "Valor",
      printed: "Tal como se imprimió",
      source: "Fuente",
      also: "También en",
      note: "Nota",
      product: "Producto",
      conveyance: "Transporte",
      origin: "Origen registrado",
      lines: "Líneas",
      msrp: "PVP",
    },
    sources: {
      title: "Fuentes de las cifras",
      lead: "Los archivos de los informes no se pudieron abrir. Casi todas las cifras se leyeron en el comienzo almacenado de una página que relata el informe: compruebe una cifra con el informe de su año antes de apoyarse en ella.",
      document: "Documento",
      basis: "Qué tan cerca está",
      figures: "Cifras",
      readIn: "Leído en",
      copy: (index) => `copia ${index}`,
      excerpt: "se leyó el comienzo de la página",
      workbook: "se leyó el libro completo",
      relays: (year) => `relata el informe del ${year}`,
      undated: "sin fecha",
    },
    names: { asPublished: "Tal como se publicó", shown: "Nombre mostrado", kind: "Clase" },
    conflicts: {
      title: "Conflictos, y lo que se conservó",
      lead: "Donde dos documentos imprimen números distintos para una misma cosa.",
      what: "Cifra",
      seen: "Visto",
      kept: "Conservado",
      why: "Por qué",
    },
    gaps: { title: "Lo que no se halló", lead: "Se buscó y no se halló. Nada aquí está estimado ni completado." },
    ohss: {
      title: "Líneas de incautación de OHSS, AF 2019 a AF 2023",
      lead: "La tabla completa de la Oficina de Estadísticas de Seguridad Nacional del DHS: producto por transporte por origen registrado, 4,583 filas. Cuenta líneas, reúne expedientes de CBP y HSI y es otra serie que los informes anuales.",
      source: "Cada número de esta página se leyó en",
      byProduct: "La tabla por producto",
      productTitle: (product) => `Líneas de incautación de OHSS: ${product}`,
      productLead: (rows) => `${rows} filas de la tabla de OHSS, años fiscales 2019 a 2023.`,
    },
    all: "Todas las tablas",
  },
};
