import type { Language } from "./language.ts";

type Door = { who: string; what: string; tasks: readonly { title: string; path: string }[] };

/** Words of the home page. */
export type HomeText = {
  title: string;
  lead: string;
  askLabel: string;
  askButton: string;
  askNote: string;
  /** An invented listing, shown checked. */
  example: { caption: string; listing: string; tryYours: string };
  doors: readonly [Door, Door, Door];
  figures: string;
  holds: string;
  counts: Record<"recordations" | "seized" | "releases", string>;
  asOf: (date: string, version: string) => string;
  latest: string;
  allNews: string;
};

export const homeText: Record<Language, HomeText> = {
  en: {
    title: "See what the border knows about a brand",
    lead: "What copies do to people, which marks are recorded with U.S. Customs, and whether a listing names one. Every statement shows its source.",
    askLabel: "Type a brand, a recordation number, or an owner",
    askButton: "Search",
    askNote: "Searched on your device. Nothing you type is sent anywhere.",
    example: {
      caption: "How a check reads. The listing is invented, the record is real.",
      listing: "ROLEX automatic watch, steel, 40 mm, with box",
      tryYours: "Check a listing of your own",
    },
    doors: [
      {
        who: "Buying something?",
        what: "What counterfeit goods do to people, how to tell, what to do and whom to tell.",
        tasks: [
          { title: "Safety guidance by kind of goods", path: "/safety/" },
          { title: "I think I bought a fake", path: "/bought-a-fake/" },
        ],
      },
      {
        who: "Own a mark or a work?",
        what: "How to record it with Customs, what it costs, every deadline, and how to help officers tell.",
        tasks: [
          { title: "Record a mark step by step", path: "/rights-owners/how-to-record/" },
          { title: "Fees, renewals and deadlines", path: "/rights-owners/fees/" },
        ],
      },
      {
        who: "Looking at a listing?",
        what: "Which of its words name a recorded mark, where exactly, and what that does and does not mean.",
        tasks: [
          { title: "Check a listing here", path: "/check/" },
          { title: "Check while you shop: the extension", path: "/extension/" },
        ],
      },
    ],
    figures: "What the annual reports count",
    holds: "What the register holds",
    counts: {
      recordations: "recordations, each proven by a public document",
      seized: "marks that releases name on seized goods",
      releases: "releases, 2008 to 2026",
    },
    asOf: (date, version) =>
      `Reviewed ${date}, version ${version}. Customs publishes no list in bulk; for the full and current register ask the official search, IPRS.`,
    latest: "Stopped at the border",
    allNews: "All news",
  },
  es: {
    title: "Vea qué sabe la frontera de una marca",
    lead: "Qué les hacen las copias a las personas, qué marcas están registradas en Aduanas de EE. UU. y si un anuncio nombra alguna. Cada afirmación muestra su fuente.",
    askLabel: "Escriba una marca, un número de registro o un titular",
    askButton: "Buscar",
    askNote: "Se busca en su dispositivo. Nada de lo que escriba se envía.",
    example: {
      caption: "Así se lee una revisión. El anuncio es inventado; el registro es real.",
      listing: "Reloj automático ROLEX, acero, 40 mm, con caja",
      tryYours: "Revise un anuncio suyo",
    },
    doors: [
      {
        who: "¿Va a comprar algo?",
        what: "Qué les hacen las falsificaciones a las personas, cómo notarlas, qué hacer y a quién avisar.",
        tasks: [
          { title: "Guías de seguridad por producto", path: "/safety/" },
          { title: "Creo que compré una falsificación", path: "/bought-a-fake/" },
        ],
      },
      {
        who: "¿Tiene una marca o una obra?",
        what: "Cómo registrarla en Aduanas, cuánto cuesta, cada plazo y cómo ayudar a los funcionarios a distinguirla.",
        tasks: [
          { title: "Registrar una marca paso a paso", path: "/rights-owners/how-to-record/" },
          { title: "Tarifas, renovaciones y plazos", path: "/rights-owners/fees/" },
        ],
      },
      {
        who: "¿Está viendo un anuncio?",
        what: "Qué palabras nombran una marca registrada, dónde exactamente, y qué significa y qué no.",
        tasks: [
          { title: "Revisar un anuncio aquí", path: "/check/" },
          { title: "Revisar mientras compra: la extensión", path: "/extension/" },
        ],
      },
    ],
    figures: "Qué cuentan los informes anuales",
    holds: "Qué contiene el registro",
    counts: {
      recordations: "registros en Aduanas, cada uno probado por un documento público",
      seized: "marcas que los comunicados nombran en mercancía incautada",
      releases: "comunicados, de 2008 a 2026",
    },
    asOf: (date, version) =>
      `Revisado el ${date}, versión ${version}. Aduanas no publica una lista completa; el registro íntegro y actual se consulta en el buscador oficial, IPRS.`,
    latest: "Detenido en la frontera",
    allNews: "Todas las noticias",
  },
};
