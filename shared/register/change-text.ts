import type { Change, ChangeKind } from "./changes.ts";

export type FeedLanguage = "en" | "es";

/** Words of the change feeds. "In this register" throughout: Customs' own register cannot be followed from outside. */
export const feedText: Record<
  FeedLanguage,
  { title: string; description: string; titleOf: (kind: ChangeKind) => string; first: string }
> = {
  en: {
    title: "Border Lens: changes of the register",
    description: "Recordations that entered this register, were renewed, expired, or changed owner. Not a government service.",
    titleOf: (kind) => `Border Lens: recordations ${englishKind[kind]}`,
    first: "First publication of this register",
  },
  es: {
    title: "Border Lens: cambios del registro",
    description:
      "Inscripciones que entraron en este registro, se renovaron, vencieron o cambiaron de titular. No es un servicio del gobierno.",
    titleOf: (kind) => `Border Lens: inscripciones ${spanishKind[kind]}`,
    first: "Primera publicación de este registro",
  },
};

const englishKind: Record<ChangeKind, string> = {
  recorded: "new in this register",
  renewed: "renewed",
  expired: "expired",
  "owner-changed": "with a new owner",
  corrected: "corrected",
  withdrawn: "withdrawn from this register",
};

const spanishKind: Record<ChangeKind, string> = {
  recorded: "nuevas en este registro",
  renewed: "renovadas",
  expired: "vencidas",
  "owner-changed": "con nuevo titular",
  corrected: "corregidas",
  withdrawn: "retiradas de este registro",
};

/** One change as a headline: `ACME (TMK 21-00431): renewed`. */
export function changeTitle({ mark, number, kind }: Change, language: FeedLanguage): string {
  return `${mark}${number === undefined ? "" : ` (${number})`}: ${(language === "en" ? englishKind : spanishKind)[kind]}`;
}

/** What the first published register held: where the feeds begin. */
export function describeFirst(recordations: number, language: FeedLanguage): string {
  return language === "en"
    ? `${recordations} recordations, each with its source. Changes are told from here on.`
    : `${recordations} inscripciones, cada una con su fuente. Desde aquí se informan los cambios.`;
}

/** One change as a sentence or two. */
export function describeChange(change: Change, language: FeedLanguage): string {
  const words = language === "en" ? inEnglish(change) : inSpanish(change);
  // An owner called "Inc." ends its sentence itself.
  return words.replaceAll(/\.\.(?=\s|$)/g, ".");
}

function inEnglish(change: Change): string {
  switch (change.kind) {
    case "recorded":
      return `Entered in this register.${change.owner ? ` Owner: ${change.owner}.` : ""}${change.effective ? ` Effective since ${change.effective}.` : ""}`;
    case "renewed":
      return `The recordation that ran to ${change.before} runs to ${change.after}.`;
    case "expired":
      return `By its date the recordation ended on ${change.expires}, and the 90 days for a late renewal have passed. Check IPRS for its present state.`;
    case "owner-changed":
      return `Owner before: ${change.before}. Owner: ${change.after}.`;
    case "corrected":
      return `Corrected or completed: ${change.fields.join(", ")}.`;
    case "withdrawn":
      return "This register holds the recordation no more. That says nothing of its state with Customs.";
  }
}

function inSpanish(change: Change): string {
  switch (change.kind) {
    case "recorded":
      return `Entró en este registro.${change.owner ? ` Titular: ${change.owner}.` : ""}${change.effective ? ` Vigente desde ${change.effective}.` : ""}`;
    case "renewed":
      return `La inscripción que vencía el ${change.before} rige hasta el ${change.after}.`;
    case "expired":
      return `Según su fecha, la inscripción terminó el ${change.expires} y pasaron los 90 días para renovarla con retraso. Consulte IPRS para conocer su estado actual.`;
    case "owner-changed":
      return `Titular anterior: ${change.before}. Titular: ${change.after}.`;
    case "corrected":
      return `Corregido o completado: ${change.fields.join(", ")}.`;
    case "withdrawn":
      return "La inscripción ya no figura en este registro. Eso nada dice de su estado ante la Aduana.";
  }
}
