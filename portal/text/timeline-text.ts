import type { BorderCase } from "../../shared/deadline/border-case.ts";
import type { Actor, TimeUnit } from "../../shared/deadline/read-deadline-row.ts";
import type { Language } from "./language.ts";

/** Words of the border timeline. */
export type TimelineText = {
  title: string;
  lead: string;
  caseQuestion: string;
  case: Record<BorderCase, string>;
  firstDay: { presentation: string; "president-receives": string };
  firstHint: { presentation: string; "president-receives": string };
  knownDays: string;
  knownHint: string;
  answerTitle: string;
  empty: string;
  by: string;
  from: string;
  on: string;
  undated: string;
  sameDay: string;
  anyTime: string;
  actor: Record<Actor, string>;
  span: (amount: number, unit: TimeUnit, event: string) => string;
  countedFrom: (event: string, day: string) => string;
  countedFromLatest: (event: string, day: string) => string;
  waitingFor: (event: string) => string;
  unconfirmed: string;
  closedDay: (before: string) => string;
  holidaysUnknown: (first: number, last: number) => string;
  outOfOrder: (event: string) => string;
  calendarNote: string;
  holidays: (first: number, last: number) => string;
};

const englishUnit: Record<TimeUnit, [string, string]> = {
  "business-days": ["business day", "business days"],
  "calendar-days": ["calendar day", "calendar days"],
  months: ["month", "months"],
  years: ["year", "years"],
};
const spanishUnit: Record<TimeUnit, [string, string]> = {
  "business-days": ["día hábil", "días hábiles"],
  "calendar-days": ["día calendario", "días calendario"],
  months: ["mes", "meses"],
  years: ["año", "años"],
};

export const timelineText: Record<Language, TimelineText> = {
  en: {
    title: "Border timeline",
    lead: "Goods were stopped at the border. See who must do what by when, with the rule behind each day.",
    caseQuestion: "What are the goods suspected of?",
    case: {
      counterfeit: "Counterfeit mark",
      "look-alike": "Look-alike mark, confusingly similar",
      "gray-market": "Gray market goods",
      copyright: "Copies of a protected work",
      "circumvention-device": "Devices that break copy protection",
      "exclusion-order": "Goods under an exclusion order",
    },
    firstDay: { presentation: "Goods were presented for examination", "president-receives": "The President received the order" },
    firstHint: {
      presentation: "The day the goods themselves were shown to Customs. Handing over a sealed container does not count.",
      "president-receives": "The review period begins on the day after this one.",
    },
    knownDays: "Days you know already",
    knownHint: "Each one replaces the latest day on which it may be.",
    answerTitle: "Step by step",
    empty: "Enter the first day, and the steps get their dates.",
    by: "by",
    from: "from",
    on: "on",
    undated: "no date yet",
    sameDay: "the same day",
    anyTime: "any time from then on",
    actor: {
      customs: "Customs",
      importer: "Importer",
      owner: "You, the owner",
      traveler: "Traveler",
      president: "President",
      law: "By law",
      buyer: "Buyer",
      issuer: "Card issuer",
      marketplace: "Marketplace",
    },
    span: (amount, unit, event) => `${amount} ${englishUnit[unit][amount === 1 ? 0 : 1]} · ${event}`,
    countedFrom: (event, day) => `${event}: ${day}`,
    countedFromLatest: (event, day) => `${event}: ${day} at the latest`,
    waitingFor: (event) => `Counted from: ${event}. Enter that day when you know it.`,
    unconfirmed: "Paragraph not confirmed in its present wording.",
    closedDay: (before) => `A weekend or federal holiday. The rule does not move it; be done by ${before}.`,
    holidaysUnknown: (first, last) => `Federal holidays are known here for ${first} to ${last}; this would need more.`,
    outOfOrder: (event) => `“${event}” is earlier than the event before it. Check the days.`,
    calendarNote: "Counted with Border Lens. The notice from Customs and the current rule decide.",
    holidays: (first, last) =>
      `Business days leave out Saturdays, Sundays and federal holidays as observed (${first} to ${last}). The day of the event is not counted.`,
  },
  es: {
    title: "Cronología en la frontera",
    lead: "La mercancía fue detenida en la frontera. Vea quién debe hacer qué y hasta cuándo, con la regla de cada día.",
    caseQuestion: "¿De qué se sospecha?",
    case: {
      counterfeit: "Marca falsificada",
      "look-alike": "Marca parecida, que se presta a confusión",
      "gray-market": "Mercancía del mercado gris",
      copyright: "Copias de una obra protegida",
      "circumvention-device": "Dispositivos que rompen la protección anticopia",
      "exclusion-order": "Mercancía bajo una orden de exclusión",
    },
    firstDay: { presentation: "La mercancía se presentó para su examen", "president-receives": "El presidente recibió la orden" },
    firstHint: {
      presentation: "El día en que se mostró a Aduanas la mercancía misma. Entregar un contenedor sellado no cuenta.",
      "president-receives": "El plazo de revisión empieza al día siguiente.",
    },
    knownDays: "Días que ya conoce",
    knownHint: "Cada uno reemplaza el último día en que puede ocurrir.",
    answerTitle: "Paso a paso",
    empty: "Escriba el primer día y los pasos tendrán fecha.",
    by: "hasta el",
    from: "desde el",
    on: "el",
    undated: "sin fecha aún",
    sameDay: "el mismo día",
    anyTime: "en cualquier momento desde entonces",
    actor: {
      customs: "Aduanas",
      importer: "Importador",
      owner: "Usted, el titular",
      traveler: "Viajero",
      president: "Presidente",
      law: "Por ley",
      buyer: "Comprador",
      issuer: "Emisor de la tarjeta",
      marketplace: "Mercado en línea",
    },
    span: (amount, unit, event) => `${amount} ${spanishUnit[unit][amount === 1 ? 0 : 1]} · ${event}`,
    countedFrom: (event, day) => `${event}: ${day}`,
    countedFromLatest: (event, day) => `${event}: ${day} a más tardar`,
    waitingFor: (event) => `Se cuenta desde: ${event}. Escriba ese día cuando lo conozca.`,
    unconfirmed: "Párrafo no confirmado en su texto actual.",
    closedDay: (before) => `Fin de semana o feriado federal. La regla no lo mueve; termine a más tardar el ${before}.`,
    holidaysUnknown: (first, last) => `Aquí se conocen los feriados federales de ${first} a ${last}; esto necesitaría más.`,
    outOfOrder: (event) => `«${event}» es anterior al hecho previo. Revise los días.`,
    calendarNote: "Calculado con Border Lens. Deciden el aviso de Aduanas y la regla vigente.",
    holidays: (first, last) =>
      `Los días hábiles excluyen sábados, domingos y feriados federales según se observan (${first} a ${last}). El día del hecho no se cuenta.`,
  },
};
