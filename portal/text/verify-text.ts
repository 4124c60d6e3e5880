import type { CardProblem } from "../../shared/check/evidence-card/read-card.ts";
import type { CardDifference, CardVerdict } from "../../shared/check/evidence-card/verify-card.ts";
import type { Language } from "./language.ts";

/** Words of the page that verifies evidence cards. */
export type VerifyText = {
  title: string;
  lead: string;
  drop: string;
  working: string;
  refused: Record<CardProblem, (name: string) => string>;
  failed: (problem: string) => string;
  verdict: Record<CardVerdict["kind"], string>;
  explains: Record<CardVerdict["kind"], string>;
  /** Of an HTML file whose visible page is not what its data gives. */
  otherPage: { title: string; explains: string };
  noAddress: string;
  differsIn: string;
  part: Record<CardDifference, string>;
  fact: Record<"title" | "page" | "outcome" | "made" | "register" | "hash", string>;
  whatTitle: string;
  what: readonly string[];
  terminal: string;
};

export const verifyText: Record<Language, VerifyText> = {
  en: {
    title: "Verify an evidence card",
    lead: "A card says what a check found on a day. Here it is checked again, on your device, against the version of the register that it names.",
    drop: "Drop a card here, or choose its file (.html or .json).",
    working: "Checking the card again…",
    refused: {
      "too-large": (name) =>
        `${name} is too large to be an evidence card. Choose the file that the extension or the portal saved.`,
      "no-card": (name) => `${name} is not an evidence card: it holds no check. Choose the HTML or JSON file that was saved.`,
      damaged: (name) => `${name} began as an evidence card, but it is cut short or damaged. Ask for it to be saved again.`,
      newer: (name) =>
        `${name} was made by a newer version, in a form that this page does not know. Load this page again and retry.`,
      "not-whole": (name) => `${name} is an evidence card with a part missing or of another shape. Ask for it to be saved again.`,
    },
    failed: (problem) => `The card could not be checked again (${problem}). It is unchanged; try once more when you are online.`,
    verdict: {
      same: "Same result",
      differs: "The result differs",
      altered: "The card was changed after it was made",
      "register-unknown": "This version of the register is not published here",
    },
    explains: {
      same: "The card's data is as it was made, and its words give the same result with the same version of the register.",
      differs:
        "The card's data is as it was made, but today's check reads its words otherwise. Newer versions of the check find more and err less; the card tells what an older one said.",
      altered:
        "Its content does not have the hash that stands in it. What it says may still be true, but this page cannot vouch for it.",
      "register-unknown": "The card's data is as it was made, but its words cannot be checked again without that version.",
    },
    otherPage: {
      title: "The file shows something other than its data",
      explains:
        "What one sees when this file is opened is not the page that is written for the data in it: it was edited, or another version of the program wrote it. Go by what stands below.",
    },
    noAddress: "none: pasted or selected text",
    differsIn: "It differs in:",
    part: { outcome: "the outcome", mentions: "the mentions", signals: "the signals" },
    fact: {
      title: "Words checked",
      page: "Page",
      outcome: "What the card says",
      made: "Made",
      register: "Register version",
      hash: "Hash",
    },
    whatTitle: "What a card shows, and what not",
    what: [
      "It shows which words a listing had, by the account of whoever made the card, and what the register held on them.",
      "The hash shows an edit. It does not prove who made the card, nor that the page looked so.",
      "It says nothing about the goods or the seller.",
    ],
    terminal: "The same from a terminal: npm run --silent lens -- verify CARD",
  },
  es: {
    title: "Verificar una ficha de evidencia",
    lead: "Una ficha dice qué halló una revisión cierto día. Aquí se revisa de nuevo, en su dispositivo, con la versión del registro que ella nombra.",
    drop: "Suelte aquí una ficha o elija su archivo (.html o .json).",
    working: "Revisando la ficha de nuevo…",
    refused: {
      "too-large": (name) =>
        `${name} es demasiado grande para ser una ficha. Elija el archivo que guardó la extensión o el portal.`,
      "no-card": (name) => `${name} no es una ficha: no contiene ninguna revisión. Elija el archivo HTML o JSON que se guardó.`,
      damaged: (name) => `${name} empezó siendo una ficha, pero está cortado o dañado. Pida que lo guarden de nuevo.`,
      newer: (name) =>
        `${name} es de una versión más nueva, de una forma que esta página no conoce. Recargue la página e inténtelo otra vez.`,
      "not-whole": (name) =>
        `${name} es una ficha a la que le falta una parte o la tiene de otra forma. Pida que la guarden de nuevo.`,
    },
    failed: (problem) => `No se pudo revisar la ficha de nuevo (${problem}). No ha cambiado; inténtelo otra vez con conexión.`,
    verdict: {
      same: "Mismo resultado",
      differs: "El resultado difiere",
      altered: "La ficha se cambió después de hecha",
      "register-unknown": "Esa versión del registro no está publicada aquí",
    },
    explains: {
      same: "Los datos de la ficha están como se hicieron y sus palabras dan el mismo resultado con la misma versión del registro.",
      differs:
        "Los datos de la ficha están como se hicieron, pero la revisión de hoy lee sus palabras de otro modo. Las versiones nuevas hallan más y se equivocan menos; la ficha cuenta lo que dijo una anterior.",
      altered:
        "Su contenido no corresponde al código que lleva. Lo que dice puede ser cierto, pero esta página no puede responder por ello.",
      "register-unknown":
        "Los datos de la ficha están como se hicieron, pero sin esa versión no se pueden revisar de nuevo sus palabras.",
    },
    otherPage: {
      title: "El archivo muestra otra cosa que sus datos",
      explains:
        "Lo que se ve al abrir este archivo no es la página que se escribe para los datos que contiene: se editó, o la escribió otra versión del programa. Guíese por lo que sigue.",
    },
    noAddress: "ninguna: texto pegado o seleccionado",
    differsIn: "Difiere en:",
    part: { outcome: "el resultado", mentions: "las menciones", signals: "las señales" },
    fact: {
      title: "Palabras revisadas",
      page: "Página",
      outcome: "Qué dice la ficha",
      made: "Hecha",
      register: "Versión del registro",
      hash: "Código",
    },
    whatTitle: "Qué muestra una ficha y qué no",
    what: [
      "Muestra qué palabras tenía un anuncio, según quien hizo la ficha, y qué contenía el registro sobre ellas.",
      "El código revela un cambio. No prueba quién la hizo ni que la página se viera así.",
      "No dice nada de la mercancía ni del vendedor.",
    ],
    terminal: "Lo mismo desde una terminal: npm run --silent lens -- verify FICHA",
  },
};
