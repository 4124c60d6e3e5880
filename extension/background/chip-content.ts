import type { Check } from "../../shared/check/check.ts";
import { chipText } from "../../shared/check/wording.ts";
import { type Language, say } from "../i18n/say.ts";
import type { PageCheck } from "../messages/check-report.ts";
import type { ChipContent } from "../messages/chip-content.ts";
import { hidings } from "../messages/messages.ts";
import type { PageAnswer } from "../messages/page-answer.ts";
import type { Settings } from "../storage/settings.ts";
import { chipStyle, menuStyle } from "./chip-style.ts";

/** What the page part shows of a check, and beside what. */
export function chipAnswer({ reading, check }: PageCheck, language: Language, appearance: Settings["appearance"]): PageAnswer {
  const title = reading.kind === "listing" ? reading.listing.title : undefined;
  return {
    kind: "chip",
    content: chipContentOf(check, language, appearance),
    title: title ? { words: title.value, selector: title.where === "store-table" ? title.path : null } : null,
  };
}

/** The chip of a check, in words. */
function chipContentOf(check: Check, language: Language, appearance: Settings["appearance"]): ChipContent {
  const flagged = check.signals.some(({ strength }) => strength === "strong");
  return {
    style: chipStyle(check.outcome, flagged, appearance),
    flagged,
    text: chipText(check, language),
    language,
    opens: say(language, flagged ? "chipOpensFlagged" : "chipOpens"),
    menu: {
      style: menuStyle,
      label: say(language, "chipMenu"),
      items: hidings.map((what) => ({ what, label: say(language, hidingKey[what]) })),
    },
  };
}

const hidingKey = { listing: "hideListing", store: "hideStore", everywhere: "hideEverywhere" } as const;
