import type { Language } from "./language.ts";

/** Words of the pages that list everything without a script: by mark, by owner, by class. */
export type BrowseText = {
  browse: string;
  marks: { title: string; lead: string };
  owners: { title: string; lead: string };
  classes: { title: string; lead: string };
  letters: string;
  records: (count: number) => string;
  ownerLead: (count: number, owner: string) => string;
  ownerNote: string;
  alsoPrinted: string;
  feed: string;
  searchThese: string;
  noClass: string;
  seizedOnly: string;
};

export const browseText: Record<Language, BrowseText> = {
  en: {
    browse: "Browse without searching",
    marks: {
      title: "All marks and recordations, A to Z",
      lead: "Every record of the register by the words of its mark or title.",
    },
    owners: {
      title: "Owners, A to Z",
      lead: "Companies and other organisations that own recordations. Private persons are not listed.",
    },
    classes: {
      title: "Recordations by class of goods",
      lead: "The Nice classes of goods that recordations name, with the marks in each.",
    },
    letters: "Letters",
    records: (count) => `${count} ${count === 1 ? "record" : "records"}`,
    ownerLead: (count, owner) =>
      `Public documents show ${count} ${count === 1 ? "recordation" : "recordations"} of ${owner} with U.S. Customs.`,
    ownerNote:
      "Spellings that differ only in form (“Inc.”, “Incorporated”) are one owner here; related companies are not. The official search may hold more.",
    alsoPrinted: "Also printed as",
    feed: "Changes of this owner's recordations as a feed",
    searchThese: "Search and sort these records",
    noClass: "Class not in the source",
    seizedOnly: "named on seized goods",
  },
  es: {
    browse: "Recorrer sin buscar",
    marks: {
      title: "Todas las marcas y registros, de la A a la Z",
      lead: "Cada registro por las palabras de su marca o título.",
    },
    owners: {
      title: "Titulares, de la A a la Z",
      lead: "Empresas y otras organizaciones que tienen registros. No figuran personas particulares.",
    },
    classes: {
      title: "Registros por clase de productos",
      lead: "Las clases de Niza que nombran los registros, con las marcas de cada una.",
    },
    letters: "Letras",
    records: (count) => `${count} ${count === 1 ? "registro" : "registros"}`,
    ownerLead: (count, owner) =>
      `Documentos públicos muestran ${count} ${count === 1 ? "registro" : "registros"} de ${owner} en Aduanas de EE. UU.`,
    ownerNote:
      "Las formas de escribir un mismo nombre (“Inc.”, “Incorporated”) son aquí un solo titular; las empresas relacionadas, no. El buscador oficial puede tener más.",
    alsoPrinted: "También impreso como",
    feed: "Cambios en los registros de este titular, como canal",
    searchThese: "Buscar y ordenar estos registros",
    noClass: "La fuente no da la clase",
    seizedOnly: "nombrada en mercancía incautada",
  },
};
