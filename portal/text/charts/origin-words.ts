import { type ChartWords, cautions } from "./chart-words.ts";

const { en, es } = cautions;

export const originShareWords: ChartWords<{ first: string; firstYear: string; last: string; lastYear: string }> &
  Record<"en" | "es", { domestic: string; msrp: string }> = {
  en: {
    title: ({ first, firstYear, last, lastYear }) =>
      `China was the recorded origin of ${first} of the value in ${firstYear} and ${last} in ${lastYear}`,
    subtitle: "Share of the value of seizures by recorded origin, as printed, by fiscal year",
    domestic: "Share of domestic value",
    msrp: "Share of MSRP",
    notShown: [
      en.origin,
      "Before FY2012 the shares are of domestic value, from then of MSRP: the two halves must not be joined.",
      "FY2019 was found only for China and Hong Kong together: 92 percent of the value.",
      en.workload,
    ],
  },
  es: {
    title: ({ first, firstYear, last, lastYear }) =>
      `China fue el origen registrado del ${first} del valor en el ${firstYear} y de ${last} en el ${lastYear}`,
    subtitle: "Parte del valor incautado por origen registrado, tal como se imprimió, por año fiscal",
    domestic: "Parte del valor interno",
    msrp: "Parte del PVP",
    notShown: [
      es.origin,
      "Antes del AF 2012 las partes son del valor interno, desde entonces del PVP: las dos mitades no deben unirse.",
      "El AF 2019 se halló solo para China y Hong Kong juntos: el 92 % del valor.",
      es.workload,
    ],
  },
};

export const ohssOriginWords: ChartWords<{ first: string; lines: string; value: string; unknown: string; year: string }> &
  Record<"en" | "es", { lines: string; msrp: string }> = {
  en: {
    title: ({ first, lines, value, unknown, year }) =>
      `In ${year}, ${first} was recorded for ${lines} of lines and ${value} of value; for ${unknown} of lines the origin is unknown`,
    subtitle: "The twelve largest recorded origins in the OHSS table, in lines and in MSRP, with their share of the year",
    lines: "Lines",
    msrp: "MSRP",
    notShown: [en.origin, "Unknown is kept as an entry of its own: the record names no origin.", en.lines, en.ohss, en.msrp],
  },
  es: {
    title: ({ first, lines, value, unknown, year }) =>
      `En el ${year}, ${first} consta en el ${lines} de las líneas y el ${value} del valor; en el ${unknown} de las líneas se desconoce el origen`,
    subtitle: "Los doce mayores orígenes registrados en la tabla de OHSS, en líneas y en PVP, con su parte del año",
    lines: "Líneas",
    msrp: "PVP",
    notShown: [es.origin, "Desconocido queda como entrada propia: el expediente no nombra origen.", es.lines, es.ohss, es.msrp],
  },
};

export const ohssOriginYearsWords: ChartWords<{ first: string; from: string; to: string; lastYear: string }> = {
  en: {
    title: ({ first, from, to, lastYear }) => `Lines with recorded origin ${first}: ${from} in FY2019, ${to} in ${lastYear}`,
    subtitle: "Seizure lines of the nine largest recorded origins in the OHSS table, same scale in every panel",
    notShown: [en.origin, en.lines, en.ohss],
  },
  es: {
    title: ({ first, from, to, lastYear }) =>
      `Líneas con origen registrado ${first}: ${from} en el AF 2019, ${to} en el ${lastYear}`,
    subtitle: "Líneas de incautación de los nueve mayores orígenes registrados en la tabla de OHSS, misma escala en cada panel",
    notShown: [es.origin, es.lines, es.ohss],
  },
};
