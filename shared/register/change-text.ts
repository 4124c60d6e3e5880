import type { Change, ChangeKind } from "./changes.ts";
import { fieldNames } from "./field-names.ts";

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
      "Registros en Aduanas que entraron en este registro, se renovaron, vencieron o cambiaron de titular. No es un servicio del gobierno.",
    titleOf: (kind) => `Border Lens: registros en Aduanas ${spanishKind[kind].many}`,
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

const spanishKind: Record<ChangeKind, { one: string; many: string }> = {
  recorded: { one: "nuevo en este registro", many: "nuevos en este registro" },
  renewed: { one: "renovado", many: "renovados" },
  expired: { one: "vencido", many: "vencidos" },
  "owner-changed": { one: "con nuevo titular", many: "con nuevo titular" },
  corrected: { one: "corregido", many: "corregidos" },
  withdrawn: { one: "retirado de este registro", many: "retirados de este registro" },
};

/** One change as a headline: `ACME (TMK 21-00431): renewed`. */
export function changeTitle({ mark, number, kind }: Change, language: FeedLanguage): string {
  return `${mark}${number === undefined ? "" : ` (${number})`}: ${language === "en" ? englishKind[kind] : spanishKind[kind].one}`;
}

/** What the first published register held: where the feeds begin. */
export function describeFirst(recordations: number, language: FeedLanguage): string {
  return language === "en"
    ? `${recordations} recordations, each with its source. Changes are told from here on.`
    : `${recordations} registros en Aduanas, cada uno con su fuente. Desde aquí se informan los cambios.`;
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
      return `By its date, ${change.expires}, the recordation has ended, and the time for a late renewal has passed. Check IPRS for its present state.`;
    case "owner-changed":
      return `Owner before: ${change.before}. Owner: ${change.after}.`;
    case "corrected":
      return `Corrected or completed: ${change.fields.map((field) => fieldNames[field].en).join(", ")}.`;
    case "withdrawn":
      return "This register holds the recordation no more. That says nothing of its state with Customs.";
  }
}

function inSpanish(change: Change): string {
  switch (change.kind) {
    case "recorded":
      return `Entró en este registro.${change.owner ? ` Titular: ${change.owner}.` : ""}${change.effective ? ` Vigente desde ${change.effective}.` : ""}`;
    case "renewed":
      return `El vencimiento del registro en Aduanas pasó de ${change.before} a ${change.after}.`;
    case "expired":
      return `Según su fecha, ${change.expires}, el registro en Aduanas terminó, y pasó el tiempo para renovarlo con retraso. Consulte IPRS para conocer su estado actual.`;
    case "owner-changed":
      return `Titular anterior: ${change.before}. Titular: ${change.after}.`;
    case "corrected":
      return `Corregido o completado: ${change.fields.map((field) => fieldNames[field].es).join(", ")}.`;
    case "withdrawn":
      return "Ya no figura en este registro. Eso nada dice de su estado en Aduanas.";
  }
}
