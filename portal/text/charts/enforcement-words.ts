import { type ChartWords, cautions } from "./chart-words.ts";

const { en, es } = cautions;

export const arrestsWords: ChartWords<{
  peak: string;
  peakYear: string;
  convictions: string;
  arrests: string;
  lastYear: string;
}> = {
  en: {
    title: ({ peak, peakYear, arrests, convictions, lastYear }) =>
      `Arrests peaked at ${peak} in ${peakYear}; in ${lastYear} there were ${arrests}, and ${convictions} convictions`,
    subtitle:
      "People arrested, indicted and convicted in intellectual property cases of HSI and its predecessor ICE, by fiscal year",
    notShown: [
      "Whether an arrest led to a conviction: a case takes years, so the three lines of one year are different people.",
      "No figures were found for FY2008 to FY2011, nor after FY2021.",
      en.workload,
    ],
  },
  es: {
    title: ({ peak, peakYear, arrests, convictions, lastYear }) =>
      `Los arrestos llegaron a ${peak} en el ${peakYear}; en el ${lastYear} hubo ${arrests}, y ${convictions} condenas`,
    subtitle:
      "Personas arrestadas, acusadas y condenadas en casos de propiedad intelectual de HSI y su antecesora ICE, por año fiscal",
    notShown: [
      "Si un arresto llevó a una condena: un caso tarda años, y las tres líneas de un año son personas distintas.",
      "No se hallaron cifras de AF 2008 a AF 2011, ni después del AF 2021.",
      es.workload,
    ],
  },
};

export const exclusionWords: ChartWords<{ last: string; lastYear: string }> = {
  en: {
    title: ({ last, lastYear }) => `${last} shipments were stopped under exclusion orders in ${lastYear}`,
    subtitle: "Shipments seized or excluded under orders of the U.S. International Trade Commission, by fiscal year",
    notShown: [
      "Excluded shipments are turned away, not seized, so these are not part of the seizure counts.",
      "FY2016 and the years from FY2019 on were not found.",
    ],
  },
  es: {
    title: ({ last, lastYear }) => `${last} envíos fueron detenidos por órdenes de exclusión en el ${lastYear}`,
    subtitle: "Envíos incautados o excluidos por órdenes de la Comisión de Comercio Internacional de EE. UU., por año fiscal",
    notShown: [
      "Los envíos excluidos se rechazan, no se incautan: no forman parte de los recuentos de incautaciones.",
      "No se hallaron el AF 2016 ni los años desde AF 2019.",
    ],
  },
};
