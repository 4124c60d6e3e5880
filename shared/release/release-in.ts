import type { Language } from "../language.ts";
import type { Release, ReleaseItem } from "./release.ts";

/** The headline in a language; takes a whole release or the note that the register carries. */
export const headlineIn = (language: Language, release: Pick<Release, "headline" | "headlineEs">): string =>
  language === "es" ? release.headlineEs : release.headline;

export const safetyRiskIn = (language: Language, release: Pick<Release, "safetyRisk" | "safetyRiskEs">): string | null =>
  language === "es" ? release.safetyRiskEs : release.safetyRisk;

export const descriptionIn = (language: Language, item: Pick<ReleaseItem, "description" | "descriptionEs">): string =>
  language === "es" ? item.descriptionEs : item.description;
