import type { ExpiryWords } from "../../shared/calendar/expiry-entries.ts";
import { numberWords } from "./date-words.ts";
import type { Language } from "./language.ts";

/** Words of what stands around a record: its neighbours, its history, ways to take it away. */
export type RecordPageText = {
  sameOwner: (owner: string) => string;
  ownerPage: (owner: string) => string;
  sameMark: string;
  similar: string;
  similarHow: Record<"written" | "sounds", string>;
  releases: string;
  allReleases: (count: number) => string;
  guides: string;
  guidesNote: string;
  history: string;
  historyNone: string;
  take: string;
  json: string;
  markJson: string;
  calendar: string;
  ownerFeed: string;
  changesFeed: string;
  watch: string;
  cite: string;
  citation: (record: { title: string; number: string | undefined; version: string; asOf: string; address: string }) => string;
  expiry: ExpiryWords;
};

export const recordPageText: Record<Language, RecordPageText> = {
  en: {
    sameOwner: (owner) => `Same owner: ${owner}`,
    ownerPage: (owner) => `Everything recorded by ${owner}`,
    sameMark: "The same mark, recorded again",
    similar: "Marks written or said nearly alike",
    similarHow: { written: "similar spelling", sounds: "sounds alike" },
    releases: "Releases that name the mark",
    allReleases: (count) => `All ${numberWords("en", count)} releases that name it, by year and place`,
    guides: "Guides for its goods",
    guidesNote: "By its Nice classes: what is dangerous, how to tell, what to do.",
    history: "History of this record",
    historyNone: "No change has been published since it entered this register.",
    take: "Take it with you",
    json: "This record as JSON",
    markJson: "This mark as JSON",
    calendar: "Expiry and renewal window as a calendar file (.ics)",
    ownerFeed: "Feed of changes to this owner's records",
    changesFeed: "Feed of changes to any record",
    watch: "Find it in the search and keep it there: it then says when this record changes",
    cite: "Cite it",
    citation: ({ title, number, version, asOf, address }) =>
      `Border Lens, “${title}”${number ? ` (${number})` : ""}, register ${version}, reviewed ${asOf}, ${address}`,
    expiry: {
      askedBy: (name) => `${name}: last day to renew the recordation by 19 CFR 133.37`,
      expires: (name) => `${name}: recordation expires by its date`,
      windowEnds: {
        after: (name) => `${name}: last day for a late renewal`,
        before: (name) => `${name}: last day for a late renewal by CBP's site; 19 CFR 133.37 asks for it before the expiry`,
        none: (name) => `${name}: last day for a late renewal by CBP's site`,
      },
      note: "Dates as a public source gives them. Check the current status in IPRS: https://iprs.cbp.gov/s/#/",
    },
  },
  es: {
    sameOwner: (owner) => `Mismo titular: ${owner}`,
    ownerPage: (owner) => `Todo lo registrado por ${owner}`,
    sameMark: "La misma marca, registrada otra vez",
    similar: "Marcas que se escriben o suenan casi igual",
    similarHow: { written: "escritura parecida", sounds: "suena igual" },
    releases: "Comunicados que nombran la marca",
    allReleases: (count) => `Los ${numberWords("es", count)} comunicados que la nombran, por año y lugar`,
    guides: "Guías sobre sus productos",
    guidesNote: "Según sus clases de Niza: qué es peligroso, cómo distinguirlo, qué hacer.",
    history: "Historia de este registro",
    historyNone: "No se ha publicado ningún cambio desde que entró en este registro.",
    take: "Lléveselo",
    json: "Este registro en JSON",
    markJson: "Esta marca en JSON",
    calendar: "Vencimiento y plazo de renovación como archivo de calendario (.ics)",
    ownerFeed: "Canal de cambios en los registros de este titular",
    changesFeed: "Canal de cambios en cualquier registro",
    watch: "Búsquelo y conserve la búsqueda: así se dirá cuándo cambia este registro",
    cite: "Cómo citarlo",
    citation: ({ title, number, version, asOf, address }) =>
      `Border Lens, «${title}»${number ? ` (${number})` : ""}, registro ${version}, revisado el ${asOf}, ${address}`,
    expiry: {
      askedBy: (name) => `${name}: último día para renovar el registro según 19 CFR 133.37`,
      expires: (name) => `${name}: el registro vence según su fecha`,
      windowEnds: {
        after: (name) => `${name}: último día para renovar con retraso`,
        before: (name) =>
          `${name}: último día para renovar con retraso según el sitio de CBP; 19 CFR 133.37 lo pide antes del vencimiento`,
        none: (name) => `${name}: último día para renovar con retraso según el sitio de CBP`,
      },
      note: "Fechas según una fuente pública. Consulte el estado actual en IPRS: https://iprs.cbp.gov/s/#/",
    },
  },
};
