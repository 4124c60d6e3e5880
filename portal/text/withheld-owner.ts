import type { withheldOwners } from "../../shared/recordation/owner-kind.ts";
import type { Language } from "./language.ts";

/** Spanish for what stands in a register for an owner that is not shown; the register itself has it in English. */
export const spanishWithheld: Readonly<Record<(typeof withheldOwners)[keyof typeof withheldOwners], string>> = {
  "An individual (named in the source)": "Una persona física (la fuente la nombra)",
  "Not shown: may be an individual (named in the source)": "No se muestra: puede ser una persona física (la fuente la nombra)",
};

const spanish: Readonly<Record<string, string>> = spanishWithheld;

/** An owner as printed, or what stands for one that is not shown. */
export const ownerWords = (language: Language, owner: string): string => (language === "en" ? owner : (spanish[owner] ?? owner));
