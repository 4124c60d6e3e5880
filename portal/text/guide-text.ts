import type { Language } from "./language.ts";

/** Words of the guides' pages and their indexes. */
export type GuideText = {
  safetyTitle: string;
  safetyLead: string;
  safetyDo: string;
  ownersTitle: string;
  ownersLead: string;
  inShort: string;
  danger: string;
  tell: string;
  doThis: string;
  checklist: string;
  checklistNote: string;
  printChecklist: string;
  onThisPage: string;
  /** Names what stands beside an article for those who hear the page. */
  beside: string;
  seeAlso: string;
  releases: string;
  allReleases: string;
  marks: string;
  sources: string;
  backToText: string;
  reviewed: (date: string) => string;
  cited: (count: number) => string;
  feedback: string;
  cite: (title: string, date: string, address: string) => string;
  citeTitle: string;
  share: string;
  tools: string;
  /** The way of a rights owner, in order. */
  ownersSteps: string;
  ownersStart: string;
  /** What only some need. */
  ownersMore: string;
  otherGuides: string;
};

export const guideText: Record<Language, GuideText> = {
  en: {
    safetyTitle: "Safety guidance",
    safetyLead:
      "Counterfeit goods are made to sell, not to be safe. Choose the kind of goods you are about to buy or already have.",
    safetyDo: "Already have something you doubt?",
    ownersTitle: "For rights owners",
    ownersLead:
      "Customs can stop copies of your goods at the border, if it knows your right and can tell your goods. Start here.",
    inShort: "In short",
    danger: "Danger",
    tell: "How to tell",
    doThis: "What to do",
    checklist: "Checklist",
    checklistNote: "Prints on one page.",
    printChecklist: "Checklist to print",
    onThisPage: "On this page",
    beside: "Goes with this page",
    seeAlso: "See also",
    releases: "Stopped at the border",
    allReleases: "All releases about these goods",
    marks: "Marks that releases name on such goods",
    sources: "Sources",
    backToText: "Back to the text at",
    reviewed: (date) => `Last reviewed ${date}`,
    cited: (count) => `${count} ${count === 1 ? "source" : "sources"}`,
    feedback: "Something wrong or unclear on this page? Tell us what and show a source: see the corrections page.",
    cite: (title, date, address) => `Border Lens, “${title}”, reviewed ${date}, ${address}`,
    citeTitle: "Cite this page",
    share: "Link to this page",
    tools: "Tools",
    ownersSteps: "From a copy to a stopped shipment",
    ownersStart: "New to this? Read the whole way on one page:",
    ownersMore: "Special cases, costs, other countries",
    otherGuides: "More guidance",
  },
  es: {
    safetyTitle: "Guías de seguridad",
    safetyLead:
      "Las falsificaciones se hacen para venderse, no para ser seguras. Elija el producto que va a comprar o que ya tiene.",
    safetyDo: "¿Ya tiene algo de lo que duda?",
    ownersTitle: "Para titulares de derechos",
    ownersLead:
      "Aduanas puede detener en la frontera las copias de sus productos, si conoce su derecho y sabe distinguirlos. Empiece aquí.",
    inShort: "En breve",
    danger: "Peligro",
    tell: "Cómo notarlo",
    doThis: "Qué hacer",
    checklist: "Lista de comprobación",
    checklistNote: "Se imprime en una página.",
    printChecklist: "Lista para imprimir",
    onThisPage: "En esta página",
    beside: "Relacionado con esta página",
    seeAlso: "Vea también",
    releases: "Detenido en la frontera",
    allReleases: "Todos los comunicados sobre estos productos",
    marks: "Marcas que los comunicados nombran en estos productos",
    sources: "Fuentes",
    backToText: "Volver al texto en",
    reviewed: (date) => `Última revisión: ${date}`,
    cited: (count) => `${count} ${count === 1 ? "fuente" : "fuentes"}`,
    feedback: "¿Hay algo incorrecto o confuso en esta página? Díganos qué y muestre una fuente: vea la página de correcciones.",
    cite: (title, date, address) => `Border Lens, «${title}», revisado el ${date}, ${address}`,
    citeTitle: "Citar esta página",
    share: "Enlace a esta página",
    tools: "Herramientas",
    ownersSteps: "De una copia a un envío detenido",
    ownersStart: "¿Empieza ahora? Lea todo el camino en una página:",
    ownersMore: "Casos especiales, costos, otros países",
    otherGuides: "Más orientación",
  },
};
