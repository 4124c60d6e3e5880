import type { Language } from "../i18n/say.ts";
import { builtPortalAddress } from "../storage/portal-address.ts";

/** The address of a portal page (`/recordations/tmk-11-00163/`) in the reader's language. */
export function portalLink(path: string, language: Language): string {
  return `${builtPortalAddress.replace(/\/$/, "")}${language === "en" ? "" : `/${language}`}${path}`;
}
