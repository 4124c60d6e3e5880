import { checkListing } from "../../shared/check/check-listing.ts";
import { chipText } from "../../shared/check/wording.ts";
import type { Language } from "../i18n/say.ts";
import type { CardMark } from "../messages/card-mark.ts";
import type { Engine } from "./register-engine.ts";

/** The small mark of each card of a results list; none where its title names nothing for sure. */
export function checkCards(titles: readonly string[], { index, register }: Engine, language: Language): (CardMark | null)[] {
  return titles.map((title) => {
    const check = checkListing({ title }, index, register);
    const { outcome } = check;
    return outcome === "names-recorded" || outcome === "names-seized" ? { outcome, text: chipText(check, language) } : null;
  });
}
