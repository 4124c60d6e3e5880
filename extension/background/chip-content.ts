import type { Check } from "../../shared/check/check.ts";
import { chipText } from "../../shared/check/wording.ts";
import { type Language, say } from "../i18n/say.ts";
import type { ChipContent } from "../messages/chip-content.ts";
import { hidings } from "../messages/messages.ts";

/** The chip of a check, in words. */
export function chipContentOf(check: Check, language: Language): ChipContent {
  return {
    outcome: check.outcome,
    flagged: check.signals.some(({ strength }) => strength === "strong"),
    text: chipText(check, language),
    language,
    opens: say(language, "chipOpens"),
    menu: {
      label: say(language, "chipMenu"),
      items: hidings.map((what) => ({ what, label: say(language, hidingKey[what]) })),
    },
  };
}

const hidingKey = { listing: "hideListing", store: "hideStore", everywhere: "hideEverywhere" } as const;
