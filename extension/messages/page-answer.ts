import type { ChipContent } from "./chip-content.ts";

/** What the page part is to do about its page. */
export type PageAnswer =
  | { kind: "nothing" }
  /** What was handed over does not tell enough: take the rest of the page and ask again. */
  | { kind: "more" }
  /** A results list: where its cards are to be marked, read them and ask about them. */
  | { kind: "results"; isMarked: boolean }
  | {
      kind: "chip";
      content: ChipContent;
      /** The title as read, beside which the chip stands; `null` where none was found. */
      title: { words: string; selector: string | null } | null;
    };
