import type { Language } from "../i18n/say.ts";

/** The portal that this build belongs to; the build writes it in. */
export const builtPortalAddress: string = process.env.PLASMO_PUBLIC_PORTAL_ADDRESS ?? "http://localhost:4321";

/** The address of a portal page (`/recordations/tmk-11-00163/`) in the reader's language. */
export function portalLink(path: string, language: Language): string {
  return `${builtPortalAddress.replace(/\/$/, "")}${language === "en" ? "" : `/${language}`}${path}`;
}
