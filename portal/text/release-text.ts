import type { Language } from "./language.ts";

/** Words of the page of one release. */
export type ReleaseText = {
  facts: Record<"where" | "date" | "agency" | "kind" | "shipments" | "mode" | "origin" | "destination" | "msrp", string>;
  notSeen: string;
  msrpNote: string;
  originNote: string;
  yearInferred: string;
  factsTitle: string;
  factsNote: string;
  goodsTitle: string;
  goods: string;
  quantity: string;
  marks: string;
  totalNote: string;
  noGoods: string;
  risk: string;
  riskGuide: string;
  alleged: string;
  source: string;
  official: (host: string) => string;
  reportedBy: (host: string) => string;
  titleThere: string;
  newsroom: (agency: string) => string;
  linkNote: string;
  related: string;
};

export const releaseText: Record<Language, ReleaseText> = {
  en: {
    facts: {
      where: "Place",
      date: "Date",
      agency: "Announced by",
      kind: "Kind",
      shipments: "Shipments or seizures counted",
      mode: "Way of shipping",
      origin: "Recorded origin",
      destination: "Destination",
      msrp: "Stated retail value",
    },
    notSeen: "Not seen in the source",
    msrpNote: "had the goods been genuine",
    originNote: "where the shipment is recorded as coming from",
    yearInferred: "The cited page gives the day but not the year; the year was worked out from other dated facts.",
    factsTitle: "The facts",
    factsNote:
      "“Not seen” does not mean none: we have read an excerpt of the announcement, not always the whole of it. Numbers are those printed; whether they were “over” or “about” is said in the digest.",
    goodsTitle: "The goods",
    goods: "Goods",
    quantity: "Quantity",
    marks: "Marks named",
    totalNote: "This is the source's own total of the rows above; it is not to be added to them.",
    noGoods: "The source lists no goods.",
    risk: "Danger",
    riskGuide: "Read what to look for",
    alleged: "A charge is an allegation. This release tells what prosecutors or courts had said by its date.",
    source: "Source",
    official: (host) => `Official: ${host}`,
    reportedBy: (host) => `Reported by ${host}`,
    titleThere: "Title there",
    newsroom: (agency) => `${agency} newsroom`,
    linkNote: "Older pages may have moved since.",
    related: "Related releases",
  },
  es: {
    facts: {
      where: "Lugar",
      date: "Fecha",
      agency: "Anunciado por",
      kind: "Tipo",
      shipments: "Envíos o incautaciones contados",
      mode: "Vía de envío",
      origin: "Origen registrado",
      destination: "Destino",
      msrp: "Valor de venta declarado",
    },
    notSeen: "No se vio en la fuente",
    msrpNote: "de haber sido auténtica la mercancía",
    originNote: "de dónde consta que venía el envío",
    yearInferred: "La página citada da el día pero no el año; el año se dedujo de otros datos con fecha.",
    factsTitle: "Los datos",
    factsNote:
      "«No se vio» no significa que no exista: leímos un extracto del anuncio, no siempre entero. Los números son los impresos; si eran «más de» o «cerca de» lo dice el resumen.",
    goodsTitle: "La mercancía",
    goods: "Mercancía",
    quantity: "Cantidad",
    marks: "Marcas nombradas",
    totalNote: "Es el total de la propia fuente para las filas de arriba; no debe sumarse a ellas.",
    noGoods: "La fuente no detalla la mercancía.",
    risk: "Peligro",
    riskGuide: "Lea en qué fijarse",
    alleged:
      "Una acusación no es una condena. Este comunicado cuenta lo que la fiscalía o los tribunales habían dicho a su fecha.",
    source: "Fuente",
    official: (host) => `Oficial: ${host}`,
    reportedBy: (host) => `Según ${host}`,
    titleThere: "Título allí",
    newsroom: (agency) => `Sala de prensa de ${agency}`,
    linkNote: "Las páginas antiguas pueden haberse movido.",
    related: "Comunicados relacionados",
  },
};
