import { type ChartWords, cautions } from "./chart-words.ts";

const { en, es } = cautions;

export const shippingCountWords: ChartWords<{ first: string; last: string; firstYear: string; lastYear: string }> = {
  en: {
    title: ({ first, last, firstYear, lastYear }) =>
      `Express shipments seized rose from ${first} in ${firstYear} to ${last} in ${lastYear}`,
    subtitle: "Seized shipments by way of shipping, by fiscal year",
    notShown: [
      "Express, mail and cargo leave 2.5 to 7.8 percent of shipments for other ways, whose figures were not found.",
      "Cargo counts of FY2012 and FY2013 were not found.",
      en.workload,
    ],
  },
  es: {
    title: ({ first, last, firstYear, lastYear }) =>
      `Los envíos exprés incautados pasaron de ${first} en el ${firstYear} a ${last} en el ${lastYear}`,
    subtitle: "Envíos incautados por forma de envío, por año fiscal",
    notShown: [
      "Exprés, correo y carga dejan entre el 2.5 y el 7.8 % de los envíos para otras formas, cuyas cifras no se hallaron.",
      "No se hallaron los recuentos de carga de AF 2012 y AF 2013.",
      es.workload,
    ],
  },
};

export const shippingValueWords: ChartWords<{ cargo: string; express: string; year: string }> = {
  en: {
    title: ({ cargo, express, year }) =>
      `Few cargo shipments carry much of the value: ${cargo} against ${express} in express in ${year}`,
    subtitle: "MSRP of seized goods by way of shipping, by fiscal year",
    notShown: ["The value in the mail was not found for any year.", en.msrp],
  },
  es: {
    title: ({ cargo, express, year }) =>
      `Pocos envíos de carga llevan mucho del valor: ${cargo} frente a ${express} en exprés en el ${year}`,
    subtitle: "PVP de lo incautado por forma de envío, por año fiscal",
    notShown: ["El valor en el correo no se halló para ningún año.", es.msrp],
  },
};

export const ohssShippingWords: ChartWords<{ lines: string; value: string; year: string }> &
  Record<"en" | "es", { lines: string; msrp: string }> = {
  en: {
    title: ({ lines, value, year }) =>
      `Commercial vessels carried ${lines} of the seizure lines but ${value} of the value in ${year}`,
    subtitle: "Seizure lines and MSRP by conveyance in the OHSS table, with each one's share of the year",
    lines: "Lines",
    msrp: "MSRP",
    notShown: [
      "Conveyance is a field of the seizure system. Goods recorded as no transportation involved were found at places other than a crossing.",
      en.lines,
      en.ohss,
      en.msrp,
    ],
  },
  es: {
    title: ({ lines, value, year }) =>
      `Los buques comerciales llevaron el ${lines} de las líneas pero el ${value} del valor en el ${year}`,
    subtitle: "Líneas de incautación y PVP por medio de transporte en la tabla de OHSS, con la parte de cada uno en el año",
    lines: "Líneas",
    msrp: "PVP",
    notShown: [
      "El medio de transporte es un campo del sistema de incautaciones. Lo anotado como sin transporte se halló en lugares distintos de un cruce.",
      es.lines,
      es.ohss,
      es.msrp,
    ],
  },
};
