import { type ChartWords, cautions } from "./chart-words.ts";

const { en, es } = cautions;

export const shipmentsWords: ChartWords<{ peak: string; peakYear: string; last: string; lastYear: string }> = {
  en: {
    title: ({ peak, peakYear, last, lastYear }) =>
      `Seized shipments peaked at ${peak} in ${peakYear} and fell to ${last} by ${lastYear}`,
    subtitle: "Shipments seized for infringing intellectual property rights, by fiscal year",
    notShown: [
      en.workload,
      "A container load and a single parcel each count as one shipment.",
      "No number of shipments was found for FY2004, FY2024 and FY2025.",
    ],
  },
  es: {
    title: ({ peak, peakYear, last, lastYear }) =>
      `Los envíos incautados llegaron a ${peak} en el ${peakYear} y bajaron a ${last} en el ${lastYear}`,
    subtitle: "Envíos incautados por infringir derechos de propiedad intelectual, por año fiscal",
    notShown: [
      es.workload,
      "La carga de un contenedor y un solo paquete cuentan cada uno como un envío.",
      "No se halló el número de envíos de AF 2004, AF 2024 y AF 2025.",
    ],
  },
};

export const valueWords: ChartWords<{ last: string; lastYear: string; msrp2010: string; domestic2010: string }> &
  Record<"en" | "es", { domestic: string; msrp: string }> = {
  en: {
    title: ({ last, lastYear }) => `At retail prices of the genuine product, seized goods came to ${last} in ${lastYear}`,
    subtitle: "Value of seized goods in two measures that must not be joined, by fiscal year",
    domestic: "Domestic value: what the goods cost as landed",
    msrp: "MSRP: the retail price had they been genuine",
    notShown: [en.msrp, en.domestic, en.dollars, en.workload],
  },
  es: {
    title: ({ last, lastYear }) => `A precio de venta del producto auténtico, lo incautado sumó ${last} en el ${lastYear}`,
    subtitle: "Valor de lo incautado en dos medidas que no deben unirse, por año fiscal",
    domestic: "Valor interno: lo que costó puesta en el país",
    msrp: "PVP: el precio de venta si fuera auténtica",
    notShown: [es.msrp, es.domestic, es.dollars, es.workload],
  },
};

export const itemsWords: ChartWords<{ first: string; firstYear: string; last: string; lastYear: string }> = {
  en: {
    title: ({ first, firstYear, last, lastYear }) =>
      `The agency counted ${last} seized in ${lastYear}, against ${first} in ${firstYear}`,
    subtitle: "Items seized as counterfeit, as CBP headlines them, by fiscal year",
    notShown: [
      "Items are neither shipments nor lines: one shipment can hold thousands.",
      "The figures come from announcements, which print them rounded or as bounds.",
      en.workload,
    ],
  },
  es: {
    title: ({ first, firstYear, last, lastYear }) =>
      `La agencia contó ${last} incautados en el ${lastYear}, frente a ${first} en el ${firstYear}`,
    subtitle: "Artículos incautados como falsificados, según los anuncia CBP, por año fiscal",
    notShown: [
      "Los artículos no son envíos ni líneas: un envío puede tener miles.",
      "Las cifras vienen de anuncios, que las imprimen redondeadas o como límites.",
      es.workload,
    ],
  },
};

export const linesWords: ChartWords<{ first: string; firstYear: string; last: string; lastYear: string }> = {
  en: {
    title: ({ first, firstYear, last, lastYear }) => `Seizure lines rose from ${first} in ${firstYear} to ${last} in ${lastYear}`,
    subtitle: "Lines in the table of the DHS Office of Homeland Security Statistics (OHSS), by fiscal year",
    notShown: [en.lines, en.ohss, en.workload],
  },
  es: {
    title: ({ first, firstYear, last, lastYear }) =>
      `Las líneas de incautación pasaron de ${first} en el ${firstYear} a ${last} en el ${lastYear}`,
    subtitle: "Líneas en la tabla de la Oficina de Estadísticas de Seguridad Nacional del DHS (OHSS), por año fiscal",
    notShown: [es.lines, es.ohss, es.workload],
  },
};

export const twoSeriesWords: ChartWords<{ years: string }> & Record<"en" | "es", { reports: string; ohss: string }> = {
  en: {
    title: ({ years }) => `Two official series agree in size and direction over ${years}`,
    subtitle: "MSRP of seized goods in the CBP announcements and in the OHSS table, by fiscal year",
    reports: "CBP announcements",
    ohss: "OHSS table",
    notShown: [
      "Which of the two is right: they are cut from the records on different days and with different groups.",
      en.ohss,
      en.msrp,
    ],
  },
  es: {
    title: ({ years }) => `Dos series oficiales coinciden en tamaño y dirección en ${years}`,
    subtitle: "PVP de lo incautado en los anuncios de CBP y en la tabla de OHSS, por año fiscal",
    reports: "Anuncios de CBP",
    ohss: "Tabla de OHSS",
    notShown: [
      "Cuál de las dos acierta: se extraen de los expedientes en días distintos y con grupos distintos.",
      es.ohss,
      es.msrp,
    ],
  },
};
