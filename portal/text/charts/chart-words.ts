import type { Language } from "../language.ts";

/** Words of one chart; the title is made from facts that the chart reads off its figures, already in words. */
export type ChartWords<Facts> = Record<
  Language,
  { title: (facts: Facts) => string; subtitle: string; notShown: readonly string[] }
>;

/** Cautions that more than one chart needs. */
export const cautions = {
  en: {
    workload:
      "These are not official U.S. trade statistics. They show how much was stopped, which grows and shrinks with what officers look for, not how much infringing trade there is.",
    msrp: "MSRP is what the goods would have cost at the maker's suggested retail price had they been genuine. It is not what anyone paid, lost or earned.",
    domestic:
      "Domestic value is what the goods cost as landed: purchase or production, freight, insurance, duty. It is several times lower than MSRP.",
    dollars: "Dollars of each year, not adjusted for inflation.",
    origin:
      "Recorded origin is what the seizure record says. It does not prove where the goods were made, and says nothing of people.",
    lines:
      "A line is one product type of one brand inside a seizure. One shipment can hold many lines, so lines cannot be compared with shipments.",
    ohss: "The OHSS table merges records of CBP and HSI, uses its own product groups and was cut on 13 March 2024. It is another series than the annual reports.",
    groups: "The reports change their product groups: a line stops where a group was redefined.",
  },
  es: {
    workload:
      "No son estadísticas oficiales de comercio de EE. UU. Muestran cuánto se detuvo, que crece y baja según lo que se busca, no cuánto comercio infractor existe.",
    msrp: "El PVP es lo que habría costado la mercancía al precio de venta sugerido por el fabricante si hubiera sido auténtica. No es lo que alguien pagó, perdió o ganó.",
    domestic:
      "El valor interno es lo que costó la mercancía puesta en el país: compra o producción, flete, seguro, arancel. Es varias veces menor que el PVP.",
    dollars: "Dólares de cada año, sin ajustar por inflación.",
    origin:
      "El origen registrado es lo que dice el expediente de incautación. No prueba dónde se fabricó la mercancía ni dice nada de las personas.",
    lines:
      "Una línea es un tipo de producto de una marca dentro de una incautación. Un envío puede tener muchas, así que las líneas no se comparan con los envíos.",
    ohss: "La tabla de OHSS reúne expedientes de CBP y HSI, usa sus propios grupos de productos y se cerró el 13 de marzo de 2024. Es otra serie que los informes anuales.",
    groups: "Los informes cambian sus grupos de productos: una línea se detiene donde un grupo se redefinió.",
  },
} as const;

/** Words that are printed inside drawings. */
export const drawnWords = {
  en: {
    notFound: "no figure found",
    notFoundShort: "none found",
    bothMeasures: "both measures",
    break: "break",
    newGroups: "new groups",
    newGroup: "new group",
  },
  es: {
    notFound: "sin cifra hallada",
    notFoundShort: "sin cifra",
    bothMeasures: "ambas medidas",
    break: "ruptura",
    newGroups: "nuevos grupos",
    newGroup: "grupo nuevo",
  },
} as const;
