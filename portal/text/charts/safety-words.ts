import { type ChartWords, cautions } from "./chart-words.ts";

const { en, es } = cautions;

export const safetyYearsWords: ChartWords<{ before: string; after: string }> &
  Record<"en" | "es", { domestic: string; shipments: string }> = {
  en: {
    title: ({ before, after }) =>
      `Goods that can hurt people: ${before} in FY2009, ${after} in FY2011, but the group was redefined between`,
    subtitle: "Safety and security products, then consumer safety and critical technology, by fiscal year",
    domestic: "Domestic value",
    shipments: "Shipments",
    notShown: [
      "Whether the danger grew: the group gained products in FY2010, so the two sides of the break do not compare.",
      "Nothing comparable was found after FY2012.",
      en.domestic,
    ],
  },
  es: {
    title: ({ before, after }) =>
      `Mercancía que puede dañar: ${before} en el AF 2009, ${after} en el AF 2011, pero el grupo se redefinió entre medio`,
    subtitle: "Productos de seguridad, luego seguridad del consumidor y tecnología crítica, por año fiscal",
    domestic: "Valor interno",
    shipments: "Envíos",
    notShown: [
      "Si el peligro creció: el grupo ganó productos en el AF 2010, y los dos lados de la ruptura no se comparan.",
      "Después del AF 2012 no se halló nada comparable.",
      es.domestic,
    ],
  },
};

export const safetySharesWords: ChartWords<{ share2011: string; share2012: string }> &
  Record<"en" | "es", { y2011: string; y2012: string }> = {
  en: {
    title: ({ share2011, share2012 }) =>
      `Pharmaceuticals were the largest safety risk by value: ${share2011} of the group in FY2011, ${share2012} in FY2012`,
    subtitle:
      "Shares inside the safety group; the two years use different measures and groups and stand side by side, not in sequence",
    y2011: "FY2011, share of domestic value",
    y2012: "FY2012, share of MSRP",
    notShown: [
      "How many people were harmed, or how dangerous a product is: only what it would have been worth.",
      "Categories below 1 percent in FY2012.",
    ],
  },
  es: {
    title: ({ share2011, share2012 }) =>
      `Los medicamentos fueron el mayor riesgo por valor: ${share2011} del grupo en el AF 2011, ${share2012} en el AF 2012`,
    subtitle:
      "Partes dentro del grupo de seguridad; los dos años usan medidas y grupos distintos y van lado a lado, no en secuencia",
    y2011: "AF 2011, parte del valor interno",
    y2012: "AF 2012, parte del PVP",
    notShown: [
      "Cuántas personas sufrieron daño o cuán peligroso es un producto: solo lo que habría valido.",
      "Las categorías por debajo del 1 % en el AF 2012.",
    ],
  },
};
