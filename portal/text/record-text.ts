import type { RecordationLink } from "../../shared/recordation/link-recordations.ts";
import { withheldOwners } from "../../shared/recordation/owner-kind.ts";
import type { EvidenceLevel, GrayMarket, RecordationKind } from "../../shared/recordation/recordation.ts";
import type { RecordationStatus } from "../../shared/recordation/recordation-status.ts";
import type { RegistrationStanding } from "../../shared/recordation/registration.ts";
import type { RenewalRule } from "../../shared/recordation/renewal-window.ts";
import type { Language } from "./language.ts";
import { spanishWithheld } from "./withheld-owner.ts";

/** Whether a date names a day, or only a month or a year: another preposition stands before it. */
type DateExactness = "day" | "part";

/** Words of the pages of one recordation and of one mark. */
export type RecordText = {
  recordation: string;
  recordations: string;
  mark: string;
  noNumber: string;
  kind: Record<RecordationKind, string>;
  gray: Record<GrayMarket, string>;
  /** In place of `gray.no` for what is neither a mark nor a trade name. */
  grayOutside: string;
  level: Record<EvidenceLevel, string>;
  /** Stands for an owner that is not shown. */
  withheldOwner: Record<keyof typeof withheldOwners, string>;
  facts: Record<
    | "number"
    | "kind"
    | "owner"
    | "registration"
    | "effective"
    | "expires"
    | "grayMarket"
    | "classes"
    | "goods"
    | "words"
    | "evidence"
    | "documented"
    | "source",
    string
  >;
  unknown: string;
  /** Where no words are looked for in listings: why, for a mark and for a work or another right. */
  wordless: Record<"mark" | "work", string>;
  statusNow: string;
  statusDocumented: Record<DateExactness | "none", (date: string) => string>;
  statusExpired: (date: string) => string;
  statusInForce: Record<DateExactness, (until: string) => string>;
  /** Behind "in force": the regulation's day to renew is past. */
  statusLate: (askedBy: string, until: string) => string;
  statusInWindow: Record<RenewalRule, (expired: string, until: string) => string>;
  linked: string;
  linkedNote: string;
  linkHow: Record<RecordationLink["how"], string>;
  linkNotHeld: string;
  registrationTitle: string;
  registrationStanding: Record<RegistrationStanding, string>;
  otherSources: string;
  checkIprs: string;
  checkIprsHow: (number: string | undefined) => string;
  means: string;
  meansNot: string;
  meansList: readonly string[];
  meansBrandList: readonly string[];
  meansNotList: readonly string[];
  evidence: string;
  registerNote: (version: string, asOf: string) => string;
  standing: Record<"recorded" | "seized", string>;
  seizedMeans: readonly string[];
  releasesNaming: (count: number) => string;
  /** Caption of the small bars. */
  byYear: string;
  /** Before the ports that releases name, with how many releases each. */
  byPort: string;
  similarMarks: string;
  reportedBy: string;
  official: string;
  description: (mark: string) => string;
  markDescription: (mark: string) => string;
};

export const recordText: Record<Language, RecordText> = {
  en: {
    recordation: "Recordation",
    recordations: "Recordations",
    mark: "Mark",
    noNumber: "number not in the source",
    kind: { trademark: "Trademark", copyright: "Copyright", "trade-name": "Trade name", other: "Other kind" },
    gray: {
      yes: "Yes: a source says that this mark has gray-market protection",
      no: "No: the source says that imports of genuine goods are not restricted",
      unknown: "Unknown: the source does not say",
      applied: "Applied for: a notice reports the application; its outcome is not in the source",
    },
    grayOutside: "No: the rule covers marks and trade names only",
    level: {
      number: "The source prints the recordation number.",
      named: "The source says that this mark is recorded; it prints no number.",
      brand:
        "The source calls the marks of a seizure recorded as a group. Some mark of this brand is recorded; it does not say which.",
    },
    withheldOwner: withheldOwners,
    facts: {
      number: "Recordation number",
      kind: "Kind",
      owner: "Owner",
      registration: "Registration number",
      effective: "Effective",
      expires: "Expires",
      grayMarket: "Gray-market protection",
      classes: "Nice classes",
      goods: "Goods in the source",
      words: "Words a listing would use",
      evidence: "What the source says",
      documented: "Date of the source",
      source: "Source",
    },
    unknown: "Not in the source",
    wordless: {
      mark: "None: a design or shape, which no text can name, or the source does not give its words",
      work: "Not looked for: the title of a work is no name of goods",
    },
    statusNow: "Status",
    statusDocumented: {
      day: (date) => `Current status unknown: documented on ${date}.`,
      part: (date) => `Current status unknown: documented in ${date}.`,
      none: () => "Current status unknown: documented in an undated source.",
    },
    statusExpired: (date) => `The source gives an expiry date that has passed: ${date}.`,
    statusInForce: {
      day: (until) => `In force by its dates: the source gives ${until} as its expiry.`,
      part: (until) => `In force by its dates: the source gives ${until} as its expiry.`,
    },
    statusLate: (askedBy, until) =>
      `The rule's last day to renew it, ${askedBy}, has passed (19 CFR 133.37); CBP's site still takes a renewal until ${until}.`,
    statusInWindow: {
      after: (expired, until) => `Past the expiry date in its source, ${expired}; Customs still takes a renewal until ${until}.`,
      before: (expired, until) =>
        `Past the expiry date in its source, ${expired}. The rule asks for a renewal three months before that (19 CFR 133.37); CBP's site still takes one until ${until}.`,
      none: (expired, until) =>
        `Past the expiry date in its source, ${expired}; CBP's site still takes a renewal until ${until}.`,
    },
    linked: "Recordations that belong with it",
    linkedNote: "Linked, never merged: a renumbering, a second filing and a second class look alike from outside.",
    linkHow: {
      see: "its source names the two numbers side by side",
      "same-registration": "stands on the same registration",
      "same-mark-and-owner": "same mark and same owner",
    },
    linkNotHeld: "its source names this number beside it; no record of it is at hand",
    registrationTitle: "What the trademark office's file says",
    registrationStanding: {
      live: "Registered and alive",
      pending: "Application pending",
      dead: "Dead: abandoned, canceled or expired",
      indifferent: "Not said",
    },
    otherSources: "These fields rest on other documents:",
    checkIprs: "Check its current status in IPRS",
    checkIprsHow: (number) =>
      number ? `Open the official search and paste ${number}.` : "Open the official search and type the mark.",
    means: "What this means",
    meansNot: "What it does not mean",
    meansList: [
      "A public document shows that this right was recorded with U.S. Customs, so officers can compare arriving goods with it.",
      "Goods that copy it can be held at the border, and the owner is asked for help in telling.",
    ],
    meansBrandList: [
      "A public release says that recorded marks of this brand were on seized goods.",
      "It does not say which of the brand's marks is recorded, so this record stands for the brand, not for one registration.",
    ],
    meansNotList: [
      "It does not show that the record is in force today. Dates pass, records are renewed, replaced or canceled.",
      "It says nothing about any one item: goods from the owner carry the mark too.",
      "Absence of a record means little: most registered marks are never recorded with Customs.",
    ],
    evidence: "Evidence and source",
    registerNote: (version, asOf) => `From register ${version}, reviewed ${asOf}.`,
    standing: { recorded: "Recorded with Customs", seized: "Named on seized goods" },
    seizedMeans: [
      "Official releases name this mark on goods that were stopped at the border.",
      "That is evidence of seizures, not of a recordation: no public document at hand proves one for the words themselves.",
    ],
    releasesNaming: (count) => `${count} ${count === 1 ? "release names" : "releases name"} it on seized goods`,
    byYear: "Releases that name it, by year; they are news, not a count of seizures",
    byPort: "Where, by how many releases",
    similarMarks: "Marks written or said nearly alike",
    reportedBy: "reported by",
    official: "official",
    description: (mark) =>
      `What public documents prove about the Customs recordation of ${mark}: number, owner, dates, evidence and source, and what it does and does not mean.`,
    markDescription: (mark) =>
      `What is known of ${mark} at the U.S. border: recordations with their evidence and releases that name it on seized goods.`,
  },
  es: {
    recordation: "Registro en Aduanas",
    recordations: "Registros en Aduanas",
    mark: "Marca",
    noNumber: "la fuente no da el número",
    kind: { trademark: "Marca", copyright: "Derecho de autor", "trade-name": "Nombre comercial", other: "Otra clase" },
    gray: {
      yes: "Sí: una fuente dice que esta marca está protegida contra el mercado gris",
      no: "No: la fuente dice que la importación de mercancía genuina no está restringida",
      unknown: "Se desconoce: la fuente no lo dice",
      applied: "Solicitada: un aviso informa de la solicitud; la fuente no da el resultado",
    },
    grayOutside: "No: la regla solo abarca marcas y nombres comerciales",
    level: {
      number: "La fuente imprime el número de registro en Aduanas.",
      named: "La fuente dice que esta marca está registrada en Aduanas; no imprime el número.",
      brand:
        "La fuente llama registradas, en conjunto, a las marcas de una incautación. Alguna marca de esta casa está registrada; no dice cuál.",
    },
    withheldOwner: {
      individual: spanishWithheld[withheldOwners.individual],
      unclear: spanishWithheld[withheldOwners.unclear],
    },
    facts: {
      number: "Número de registro en Aduanas",
      kind: "Clase de derecho",
      owner: "Titular",
      registration: "Número de inscripción en la oficina",
      effective: "Vigente desde",
      expires: "Vence",
      grayMarket: "Protección contra el mercado gris",
      classes: "Clases de Niza",
      goods: "Productos en la fuente",
      words: "Palabras que usaría un anuncio",
      evidence: "Qué dice la fuente",
      documented: "Fecha de la fuente",
      source: "Fuente",
    },
    unknown: "No está en la fuente",
    wordless: {
      mark: "Ninguna: es un diseño o una forma, que ningún texto puede nombrar, o la fuente no da sus palabras",
      work: "No se buscan: el título de una obra no es nombre de productos",
    },
    statusNow: "Estado",
    statusDocumented: {
      day: (date) => `Se desconoce el estado actual: consta al ${date}.`,
      part: (date) => `Se desconoce el estado actual: consta en ${date}.`,
      none: () => "Se desconoce el estado actual: consta en una fuente sin fecha.",
    },
    statusExpired: (date) => `La fuente da una fecha de vencimiento ya pasada: ${date}.`,
    statusInForce: {
      day: (until) => `Vigente según sus fechas: la fuente da el ${until} como vencimiento.`,
      part: (until) => `Vigente según sus fechas: la fuente da ${until} como vencimiento.`,
    },
    statusLate: (askedBy, until) =>
      `Ya pasó el último día que la regla da para renovarlo, el ${askedBy} (19 CFR 133.37); el sitio de CBP aún acepta la renovación hasta el ${until}.`,
    statusInWindow: {
      after: (expired, until) =>
        `Ya pasó el vencimiento que da su fuente, ${expired}; Aduanas aún acepta la renovación hasta el ${until}.`,
      before: (expired, until) =>
        `Ya pasó el vencimiento que da su fuente, ${expired}. La regla pide la renovación tres meses antes (19 CFR 133.37); el sitio de CBP aún la acepta hasta el ${until}.`,
      none: (expired, until) =>
        `Ya pasó el vencimiento que da su fuente, ${expired}; el sitio de CBP aún acepta la renovación hasta el ${until}.`,
    },
    linked: "Registros en Aduanas relacionados",
    linkedNote:
      "Se enlazan, nunca se unen: desde fuera, un cambio de número, una segunda solicitud y una segunda clase se parecen.",
    linkHow: {
      see: "su fuente nombra juntos los dos números",
      "same-registration": "se apoya en la misma inscripción",
      "same-mark-and-owner": "la misma marca y el mismo titular",
    },
    linkNotHeld: "su fuente nombra este número junto a él; no hay constancia de ese registro a mano",
    registrationTitle: "Qué dice el archivo de la oficina de marcas",
    registrationStanding: {
      live: "Inscrita y vigente",
      pending: "Solicitud en trámite",
      dead: "Sin vigencia: abandonada, cancelada o vencida",
      indifferent: "No lo dice",
    },
    otherSources: "Estos datos se apoyan en otros documentos:",
    checkIprs: "Consulte el estado actual en IPRS",
    checkIprsHow: (number) =>
      number ? `Abra el buscador oficial y pegue ${number}.` : "Abra el buscador oficial y escriba la marca.",
    means: "Qué significa",
    meansNot: "Qué no significa",
    meansList: [
      "Un documento público muestra que este derecho se registró en Aduanas de EE. UU.; los funcionarios pueden comparar con él la mercancía que llega.",
      "La mercancía que lo copia puede retenerse en la frontera, y se pide ayuda al titular para distinguirla.",
    ],
    meansBrandList: [
      "Un comunicado público dice que había marcas registradas de esta casa en mercancía incautada.",
      "No dice cuál de sus marcas está registrada; por eso este registro vale para la casa y no para un registro concreto.",
    ],
    meansNotList: [
      "No muestra que el registro esté vigente hoy. Los plazos pasan y los registros se renuevan, se sustituyen o se cancelan.",
      "No dice nada de un artículo concreto: la mercancía del titular también lleva la marca.",
      "Que no haya registro significa poco: la mayoría de las marcas nunca se registra en Aduanas.",
    ],
    evidence: "Evidencia y fuente",
    registerNote: (version, asOf) => `Del registro ${version}, revisado el ${asOf}.`,
    standing: { recorded: "Registrada en Aduanas", seized: "Nombrada en mercancía incautada" },
    seizedMeans: [
      "Comunicados oficiales nombran esta marca en mercancía detenida en la frontera.",
      "Es evidencia de incautaciones, no de un registro: ningún documento público a mano prueba uno para las palabras mismas.",
    ],
    releasesNaming: (count) =>
      `${count} ${count === 1 ? "comunicado la nombra" : "comunicados la nombran"} en mercancía incautada`,
    byYear: "Comunicados que la nombran, por año; son noticias, no una cuenta de incautaciones",
    byPort: "Dónde, por número de comunicados",
    similarMarks: "Marcas que se escriben o suenan casi igual",
    reportedBy: "según",
    official: "oficial",
    description: (mark) =>
      `Lo que prueban documentos públicos sobre el registro en Aduanas de ${mark}: número, titular, fechas, evidencia y fuente, y qué significa y qué no.`,
    markDescription: (mark) =>
      `Lo que se sabe de ${mark} en la frontera de EE. UU.: registros con su evidencia y comunicados que la nombran en mercancía incautada.`,
  },
};

/** A status as one sentence in the language of `text`; `date` puts an ISO date into that language's words. */
export function describeStatus(status: RecordationStatus, text: RecordText, date: (iso: string) => string): string {
  const exactness = (iso: string): DateExactness => (iso.length === 10 ? "day" : "part");
  switch (status.kind) {
    case "in-force": {
      const inForce = text.statusInForce[exactness(status.until)](date(status.until));
      return status.late ? `${inForce} ${text.statusLate(date(status.late.askedBy), date(status.late.until))}` : inForce;
    }
    case "in-renewal-window":
      return text.statusInWindow[status.rule](date(status.expired), date(status.until));
    case "expired":
      return text.statusExpired(date(status.since));
    case "unknown": {
      const { documented } = status;
      return documented === undefined
        ? text.statusDocumented.none("")
        : text.statusDocumented[exactness(documented)](date(documented));
    }
  }
}
