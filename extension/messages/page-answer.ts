import type { ChipContent } from "./chip-content.ts";

/** What the page part is to do about its page. */
export type PageAnswer =
  | { kind: "nothing" }
  /** What was handed over does not tell enough: take the rest of the page and ask again. */
  | { kind: "more" }
  /** A results list: read its cards and ask about them. */
  | { kind: "results" }
  | {
      kind: "chip";
      content: ChipContent;
      /** The title as read, beside which the chip stands; `null` where none was found. */
      title: { words: string; selector: string | null } | null;
    };
