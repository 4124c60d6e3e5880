import type { FeeKind, FeePurpose, RecordationFee } from "../../shared/recordation/recordation-fees.ts";
import type { RenewalDays } from "../../shared/recordation/renewal-days.ts";
import type { Language } from "./language.ts";

/** Words of the fee and renewal calculator. */
export type FeesText = {
  title: string;
  lead: string;
  kindQuestion: string;
  kind: Record<FeeKind, string>;
  purposeQuestion: string;
  purpose: Record<FeePurpose, string>;
  countQuestion: Record<RecordationFee["per"], string>;
  countWrong: (most: number) => string;
  registrationEnds: string;
  registrationEndsHint: string;
  recordationEnds: string;
  optional: string;
  approved: string;
  approvedHint: string;
  pending: string;
  rightEnds: string;
  rightEndsHint: string;
  feeTitle: string;
  sum: (dollars: string, count: number, total: string, per: RecordationFee["per"]) => string;
  allFees: string;
  what: string;
  fee: string;
  per: Record<RecordationFee["per"], string>;
  rule: string;
  daysTitle: string;
  enterDay: Record<FeeKind, string>;
  ends: (day: string) => string;
  endsBy: Record<RenewalDays["endsBy"], string>;
  keepTo: string;
  movedBack: string;
  lastDays: string;
  state: {
    before: (days: number) => string;
    open: (days: number) => string;
    /** The day to keep to is past, a regulation or CBP's site gives longer. */
    late: Record<"rule" | "site", (until: string, cite: string) => string>;
    over: string;
  };
  noRenewal: { pending: string; right: string };
  calendarTitle: (name: string) => string;
  calendarEnds: string;
  calendarNote: string;
  uspto: string;
};

export const feesText: Record<Language, FeesText> = {
  en: {
    title: "Recordation fees and renewal dates",
    lead: "What Customs charges to record a right, when the recordation ends, and the last day to renew it.",
    kindQuestion: "What is the right?",
    kind: { trademark: "Trademark", copyright: "Copyright", "trade-name": "Trade name" },
    purposeQuestion: "What do you want to do?",
    purpose: { record: "Record it", renew: "Renew the recordation", "new-owner": "Record a new owner" },
    countQuestion: { class: "Classes in the registration", work: "Works", name: "Trade names", application: "Marks" },
    countWrong: (most) => `Enter a whole number from 1 to ${most}.`,
    registrationEnds: "USPTO registration period ends",
    registrationEndsHint: "A recorded mark stays recorded as long as its registration period lasts.",
    recordationEnds: "Recordation expires, if Customs shows another day",
    optional: "Optional.",
    approved: "Customs approved the recordation",
    approvedHint: "The day in the approval letter or in the official search.",
    pending: "The work was not yet registered at the Copyright Office",
    rightEnds: "The copyright itself ends",
    rightEndsHint: "Optional. If it ends within the 20 years, the recordation ends with it.",
    feeTitle: "The fee",
    sum: (dollars, count, total, per) =>
      per === "application" ? `${dollars} for all marks in one application` : `${count} × ${dollars} = ${total}`,
    allFees: "All fees",
    what: "What",
    fee: "Fee",
    per: { class: "each class", work: "each work", name: "each name", application: "all marks in one application" },
    rule: "Rule",
    daysTitle: "The dates",
    enterDay: {
      trademark: "Enter the day on which the registration period ends to see the renewal dates.",
      copyright: "Enter the day on which Customs approved the recordation to see the renewal dates.",
      "trade-name":
        "No source we hold gives an end date or a renewal fee for a trade name. Ask Customs at the address under contacts.",
    },
    ends: (day) => `The recordation ends ${day}`,
    endsBy: {
      registration: "with the registration period at the USPTO.",
      customs: "the day that Customs shows.",
      term: "20 years after approval (19 CFR 133.34).",
      pending: "six months after approval, since the work's own application was still on file (CBP's e-Recordation page).",
      right: "because the copyright ends then (19 CFR 133.34).",
    },
    keepTo: "Renew no later than",
    movedBack: "The rule's own day falls on a weekend or federal holiday, or may: this is the business day up to it.",
    lastDays: "What each source says",
    state: {
      before: (days) =>
        days === 0 ? "The recordation ends today." : `The recordation ends in ${days} ${days === 1 ? "day" : "days"}.`,
      open: (days) =>
        days === 0 ? "Today is the last day to renew." : `${days} ${days === 1 ? "day is" : "days are"} left to renew.`,
      late: {
        rule: (until, cite) => `This day has passed; the rule (${cite}) still takes a renewal until ${until}.`,
        site: (until) => `This day has passed; CBP's site still takes a renewal until ${until}.`,
      },
      over: "This time has passed. Ask Customs; as a rule a new recordation at the full fee is needed.",
    },
    noRenewal: {
      pending: "When the Copyright Office has registered the work, record the registration.",
      right: "A recordation cannot outlive the right. There is nothing to renew.",
    },
    calendarTitle: (name) => `Last day to renew the Customs recordation (${name})`,
    calendarEnds: "Customs recordation ends",
    calendarNote: "Counted with Border Lens. Compare with the current rule and with what the official search shows.",
    uspto: "Fees of the USPTO and the Copyright Office come on top; see documents and fees.",
  },
  es: {
    title: "Tarifas y fechas de renovación del registro en Aduanas",
    lead: "Cuánto cobra Aduanas por registrar un derecho, cuándo vence el registro y cuál es el último día para renovarlo.",
    kindQuestion: "¿Qué derecho es?",
    kind: { trademark: "Marca", copyright: "Derecho de autor", "trade-name": "Nombre comercial" },
    purposeQuestion: "¿Qué quiere hacer?",
    purpose: { record: "Registrarlo en Aduanas", renew: "Renovar el registro", "new-owner": "Anotar un nuevo titular" },
    countQuestion: { class: "Clases de la inscripción", work: "Obras", name: "Nombres comerciales", application: "Marcas" },
    countWrong: (most) => `Escriba un número entero de 1 a ${most}.`,
    registrationEnds: "Termina el plazo de la inscripción en la USPTO",
    registrationEndsHint: "La marca sigue registrada en Aduanas mientras dura el plazo de su inscripción.",
    recordationEnds: "Vence el registro en Aduanas, si allí consta otro día",
    optional: "Opcional.",
    approved: "Aduanas aprobó el registro",
    approvedHint: "El día que consta en la carta de aprobación o en el buscador oficial.",
    pending: "La obra aún no estaba inscrita en la Oficina de Derechos de Autor",
    rightEnds: "Termina el propio derecho de autor",
    rightEndsHint: "Opcional. Si termina dentro de los 20 años, el registro en Aduanas termina con él.",
    feeTitle: "La tarifa",
    sum: (dollars, count, total, per) =>
      per === "application" ? `${dollars} por todas las marcas de una solicitud` : `${count} × ${dollars} = ${total}`,
    allFees: "Todas las tarifas",
    what: "Qué",
    fee: "Tarifa",
    per: { class: "cada clase", work: "cada obra", name: "cada nombre", application: "todas las marcas de una solicitud" },
    rule: "Regla",
    daysTitle: "Las fechas",
    enterDay: {
      trademark: "Escriba el día en que termina el plazo de la inscripción para ver las fechas de renovación.",
      copyright: "Escriba el día en que Aduanas aprobó el registro para ver las fechas de renovación.",
      "trade-name":
        "Ninguna de nuestras fuentes da una fecha de vencimiento ni una tarifa de renovación para un nombre comercial. Pregunte a Aduanas; la dirección está en contactos.",
    },
    ends: (day) => `El registro en Aduanas vence el ${day}`,
    endsBy: {
      registration: "con el plazo de la inscripción en la USPTO.",
      customs: "el día que muestra Aduanas.",
      term: "20 años después de la aprobación (19 CFR 133.34).",
      pending:
        "seis meses después de la aprobación, pues la solicitud de la obra aún estaba en trámite (página e-Recordation de CBP).",
      right: "porque ese día termina el derecho de autor (19 CFR 133.34).",
    },
    keepTo: "Renueve a más tardar el",
    movedBack: "El día de la regla cae, o puede caer, en fin de semana o feriado federal: se da el último día hábil anterior.",
    lastDays: "Qué dice cada fuente",
    state: {
      before: (days) => (days === 0 ? "El registro vence hoy." : `El registro vence en ${days} ${days === 1 ? "día" : "días"}.`),
      open: (days) =>
        days === 0
          ? "Hoy es el último día para renovar."
          : `${days === 1 ? "Queda" : "Quedan"} ${days} ${days === 1 ? "día" : "días"} para renovar.`,
      late: {
        rule: (until, cite) => `Ese día ya pasó; la regla (${cite}) aún admite la renovación hasta el ${until}.`,
        site: (until) => `Ese día ya pasó; el sitio de CBP aún acepta la renovación hasta el ${until}.`,
      },
      over: "Este plazo ya pasó. Pregunte a Aduanas; por lo general hace falta un registro nuevo con la tarifa completa.",
    },
    noRenewal: {
      pending: "Cuando la Oficina de Derechos de Autor haya inscrito la obra, registre esa inscripción en Aduanas.",
      right: "El registro no puede durar más que el derecho. No hay nada que renovar.",
    },
    calendarTitle: (name) => `Último día para renovar el registro en Aduanas (${name})`,
    calendarEnds: "Vence el registro en Aduanas",
    calendarNote: "Calculado con Border Lens. Compárelo con la regla vigente y con lo que muestra el buscador oficial.",
    uspto: "Las tarifas de la USPTO y de la Oficina de Derechos de Autor van aparte; vea documentos y tarifas.",
  },
};
