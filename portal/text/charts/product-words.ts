import { type ChartWords, cautions } from "./chart-words.ts";

const { en, es } = cautions;

export const leadingWords: ChartWords<{ kinds: string }> &
  Record<"en" | "es", { domestic: string; msrp: string; notProven: string }> = {
  en: {
    title: ({ kinds }) => `What led the value of seizures changed: ${kinds}`,
    subtitle: "Value of the leading product group, where the published figures prove that it led, by fiscal year",
    domestic: "Domestic value",
    msrp: "MSRP",
    notProven: "lead not provable",
    notShown: [
      "A group is drawn only where arithmetic proves its lead: what the found figures leave out of the year's total is smaller than the group itself. In the shaded years too little was found.",
      "Product groups change between reports, so columns of different colours are not a growth of one thing.",
      en.msrp,
      en.domestic,
    ],
  },
  es: {
    title: ({ kinds }) => `Lo que encabezó el valor incautado fue cambiando: ${kinds}`,
    subtitle: "Valor del grupo de productos que encabeza, donde las cifras publicadas lo prueban, por año fiscal",
    domestic: "Valor interno",
    msrp: "PVP",
    notProven: "no se puede probar",
    notShown: [
      "Un grupo se dibuja solo donde la aritmética prueba que encabeza: lo que las cifras halladas dejan fuera del total del año es menor que el propio grupo. En los años sombreados se halló muy poco.",
      "Los grupos de productos cambian entre informes: columnas de distinto color no son el crecimiento de una misma cosa.",
      es.msrp,
      es.domestic,
    ],
  },
};

export const productYearsWords: ChartWords<{ top: string; value: string; year: string }> = {
  en: {
    title: ({ top, value, year }) => `${top} dwarf every other group: ${value} in ${year}`,
    subtitle: "MSRP by product group, same scale in every panel, by fiscal year. Lines stop where groups were redefined",
    notShown: [
      en.groups,
      "From FY2019 on the reports were found only in part: a group without a dot was not necessarily absent from the seizures.",
      en.msrp,
    ],
  },
  es: {
    title: ({ top, value, year }) => `${top} superan con mucho a los demás grupos: ${value} en el ${year}`,
    subtitle:
      "PVP por grupo de productos, misma escala en cada panel, por año fiscal. Las líneas se detienen donde se redefinieron los grupos",
    notShown: [
      es.groups,
      "Desde el AF 2019 los informes se hallaron solo en parte: un grupo sin punto no estuvo necesariamente ausente de las incautaciones.",
      es.msrp,
    ],
  },
};

export const productCountWords: ChartWords<{ first: string; share: string }> = {
  en: {
    title: ({ first, share }) => `In FY2015, the one year with a complete count, ${first} came in ${share} of shipments`,
    subtitle: "Seized shipments by product group, FY2015; the groups add up to all 28,865 shipments",
    notShown: [
      "Counts of other years stand on other bases (FY2012 to FY2014 count a shipment once per product type, from FY2021 lines are counted) and cannot be set beside these.",
      en.workload,
    ],
  },
  es: {
    title: ({ first, share }) =>
      `En el AF 2015, el único año con recuento completo, ${first} venían en el ${share} de los envíos`,
    subtitle: "Envíos incautados por grupo de productos, AF 2015; los grupos suman los 28,865 envíos",
    notShown: [
      "Los recuentos de otros años tienen otras bases (de AF 2012 a AF 2014 un envío cuenta una vez por tipo de producto, desde AF 2021 se cuentan líneas) y no pueden ponerse al lado de estos.",
      es.workload,
    ],
  },
};

export const ohssProductWords: ChartWords<{ a: string; aLines: string; aValue: string; year: string }> &
  Record<"en" | "es", { lines: string; msrp: string }> = {
  en: {
    title: ({ a, aLines, aValue, year }) => `${a}: ${aLines} of the lines but ${aValue} of the value in ${year}`,
    subtitle: "Seizure lines and MSRP by OHSS product group, with each group's share of the year",
    lines: "Lines",
    msrp: "MSRP",
    notShown: [en.lines, en.ohss, en.msrp],
  },
  es: {
    title: ({ a, aLines, aValue, year }) => `${a}: ${aLines} de las líneas pero ${aValue} del valor en el ${year}`,
    subtitle: "Líneas de incautación y PVP por grupo de productos de OHSS, con la parte de cada grupo en el año",
    lines: "Líneas",
    msrp: "PVP",
    notShown: [es.lines, es.ohss, es.msrp],
  },
};

export const ohssRankWords: ChartWords<{ leaders: string }> = {
  en: {
    title: ({ leaders }) => `First by value: ${leaders}`,
    subtitle: "Rank of OHSS product groups by MSRP, fiscal years 2019 to 2023 (complete table)",
    notShown: [
      "How far apart the ranks are: a first place can be twice the second.",
      "Watches and jewelry stand apart here, but together in the annual reports.",
      en.ohss,
      en.msrp,
    ],
  },
  es: {
    title: ({ leaders }) => `Primero por valor: ${leaders}`,
    subtitle: "Puesto de los grupos de productos de OHSS por PVP, años fiscales 2019 a 2023 (tabla completa)",
    notShown: [
      "Cuánto separa a los puestos: un primero puede ser el doble del segundo.",
      "Relojes y joyería van aparte aquí, pero juntos en los informes anuales.",
      es.ohss,
      es.msrp,
    ],
  },
};
