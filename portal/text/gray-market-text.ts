import type { GrayMarketQuestion, GrayMarketRoute, grayMarketQuestions } from "../../shared/gray-market/gray-market-route.ts";
import type { Language } from "./language.ts";

/** Words of the gray market helper. */
export type GrayMarketText = {
  title: string;
  lead: string;
  question: Record<GrayMarketQuestion, string>;
  answer: { [Question in GrayMarketQuestion]: Record<(typeof grayMarketQuestions)[Question][number], string> };
  answerTitle: string;
  next: string;
  recordFirst: string;
  route: Record<GrayMarketRoute, { title: string; text: string; steps: readonly string[]; cite: string }>;
};

export const grayMarketText: Record<Language, GrayMarketText> = {
  en: {
    title: "Gray market helper",
    lead: "Up to four questions show whether Customs can keep out goods with your real mark that were made for another country.",
    question: {
      mark: "Is the mark on the goods genuine?",
      recorded: "Where does your mark stand?",
      applied: "Who put the mark on the goods abroad?",
      differ: "Do these goods differ from those sold here, physically and materially?",
    },
    answer: {
      mark: { genuine: "Yes, it was put on with permission", "not-genuine": "No, somebody copied it" },
      recorded: {
        recorded: "Recorded with Customs",
        registered: "On the Principal Register, but not recorded",
        unregistered: "Not on the Principal Register",
      },
      applied: {
        licensee: "A licensee that is independent of the U.S. owner",
        "foreign-owner": "A foreign owner that has nothing to do with the U.S. owner",
        related: "The U.S. owner, its parent or subsidiary, or a company under common ownership or control",
      },
      differ: { differ: "Yes, and it can be shown", same: "No", unknown: "Not known yet" },
    },
    answerTitle: "What fits",
    next: "Answer the next question to see what fits.",
    recordFirst: "Record the mark first, and ask for this protection in the same application.",
    route: {
      "not-gray-market": {
        title: "This is not a gray market case",
        text: "A copied mark is treated as counterfeit, or as a look-alike if it only resembles yours. Both have their own steps.",
        steps: [
          "Have the mark recorded.",
          "Report what you know with an e-Allegation.",
          "See the border timeline for what follows.",
        ],
        cite: "19 CFR 133.21, 133.22",
      },
      "register-first": {
        title: "Register the mark first",
        text: "Only marks on the Principal Register can be recorded, and Customs acts on recorded marks.",
        steps: ["Register the mark at the USPTO.", "Record the registration with Customs.", "Then come back to this page."],
        cite: "CBP, “Help CBP Protect Intellectual Property Rights”",
      },
      protection: {
        title: "Ask for gray market protection",
        text: "Customs can keep these goods out. You need not show that they differ.",
        steps: [
          "Say in the application where your goods are made and who abroad has a license to use the mark.",
          "Name every company under common ownership or control that uses the mark abroad.",
          "Watch the detention: the importer has 30 days to show a reason for release.",
        ],
        cite: "19 CFR 133.2, 133.23(a), (d)",
      },
      lever: {
        title: "Ask for Lever rule protection",
        text: "A related company made the goods, so only their differences can keep them out. A label in the words of the rule lets them in all the same.",
        steps: [
          "Describe each physical and material difference: make-up, build, performance, legal demands, other clear differences.",
          "Add proof of each one.",
          "Write a summary that can be published.",
          "Wait for the notice in the Customs Bulletin: protection starts only with Customs' decision.",
        ],
        cite: "19 CFR 133.2(e), (f), 133.23(a), (b)",
      },
      "lever-prove": {
        title: "Find the differences first",
        text: "A related company made the goods, so only the Lever rule can help, and it asks for proof.",
        steps: [
          "Buy the goods abroad and compare them with yours.",
          "Compare make-up, build, performance, legal demands and certification.",
          "Keep what a buyer here would notice or be misled by.",
        ],
        cite: "19 CFR 133.2(e)",
      },
      none: {
        title: "Customs will let these goods in",
        text: "Goods of a related company that are the same as yours are not restricted. A contract or a court may still help; ask a lawyer.",
        steps: ["Compare routes and costs.", "Look at your contracts with the related company."],
        cite: "19 CFR 133.23(a), (d)",
      },
    },
  },
  es: {
    title: "Ayuda sobre el mercado gris",
    lead: "Hasta cuatro preguntas muestran si Aduanas puede impedir la entrada de mercancía con su marca auténtica hecha para otro país.",
    question: {
      mark: "¿Es auténtica la marca de la mercancía?",
      recorded: "¿En qué situación está su marca?",
      applied: "¿Quién puso la marca en el extranjero?",
      differ: "¿Difiere esta mercancía, física y materialmente, de la que se vende aquí?",
    },
    answer: {
      mark: { genuine: "Sí, se puso con permiso", "not-genuine": "No, alguien la copió" },
      recorded: {
        recorded: "Registrada en Aduanas",
        registered: "En el Registro Principal, pero no en Aduanas",
        unregistered: "No está en el Registro Principal",
      },
      applied: {
        licensee: "Un licenciatario independiente del titular de EE. UU.",
        "foreign-owner": "Un titular extranjero sin relación con el de EE. UU.",
        related: "El titular de EE. UU., su matriz o filial, o una empresa de propiedad o control comunes",
      },
      differ: { differ: "Sí, y puede probarse", same: "No", unknown: "Aún no se sabe" },
    },
    answerTitle: "Qué corresponde",
    next: "Responda la pregunta siguiente para ver qué corresponde.",
    recordFirst: "Registre antes la marca en Aduanas y pida esta protección en la misma solicitud.",
    route: {
      "not-gray-market": {
        title: "No es un caso de mercado gris",
        text: "Una marca copiada se trata como falsificada, o como imitación si solo se parece. Cada una tiene sus pasos.",
        steps: [
          "Tenga la marca registrada en Aduanas.",
          "Denuncie lo que sabe con una e-Allegation.",
          "Vea en la cronología qué sigue.",
        ],
        cite: "19 CFR 133.21, 133.22",
      },
      "register-first": {
        title: "Antes, inscriba la marca",
        text: "Solo las marcas del Registro Principal pueden registrarse en Aduanas, que actúa por las registradas.",
        steps: ["Inscriba la marca en la USPTO.", "Registre esa marca en Aduanas.", "Luego vuelva a esta página."],
        cite: "CBP, «Help CBP Protect Intellectual Property Rights»",
      },
      protection: {
        title: "Pida la protección contra el mercado gris",
        text: "Aduanas puede impedir la entrada. No tiene que probar diferencias.",
        steps: [
          "Diga en la solicitud dónde se fabrican sus productos y quién tiene licencia en el extranjero para usar la marca.",
          "Nombre toda empresa de propiedad o control comunes que use la marca en el extranjero.",
          "Siga la retención: el importador tiene 30 días para mostrar una razón de liberación.",
        ],
        cite: "19 CFR 133.2, 133.23(a), (d)",
      },
      lever: {
        title: "Pida la protección de la regla Lever",
        text: "La hizo una empresa vinculada; solo las diferencias pueden impedir la entrada. Una etiqueta con las palabras de la regla le permite entrar aun así.",
        steps: [
          "Describa cada diferencia física y material: composición, construcción, rendimiento, exigencias legales y otras diferencias claras.",
          "Añada la prueba de cada una.",
          "Escriba un resumen que pueda publicarse.",
          "Espere el aviso en el Customs Bulletin: la protección empieza solo con la decisión de Aduanas.",
        ],
        cite: "19 CFR 133.2(e), (f), 133.23(a), (b)",
      },
      "lever-prove": {
        title: "Busque antes las diferencias",
        text: "La hizo una empresa vinculada; solo la regla Lever puede ayudar, y pide pruebas.",
        steps: [
          "Compre la mercancía en el extranjero y compárela con la suya.",
          "Compare composición, construcción, rendimiento, exigencias legales y certificación.",
          "Anote lo que un comprador de aquí notaría, o lo que lo engañaría.",
        ],
        cite: "19 CFR 133.2(e)",
      },
      none: {
        title: "Aduanas dejará entrar esta mercancía",
        text: "La mercancía de una empresa vinculada que es igual a la suya no está restringida. Un contrato o un tribunal quizá ayude; consulte a un abogado.",
        steps: ["Compare vías y costos.", "Revise sus contratos con la empresa vinculada."],
        cite: "19 CFR 133.23(a), (d)",
      },
    },
  },
};
