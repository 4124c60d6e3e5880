import type { Hiding } from "./messages.ts";

/** All that the chip shows, worded and styled by the background: the page part carries no words and no style sheet of its own. */
export type ChipContent = {
  /** CSS for the chip's shadow root. */
  style: string;
  /** At least one strong signal: the chip carries its small flag. */
  flagged: boolean;
  text: string;
  /** BCP 47, for the right voice of a screen reader. */
  language: string;
  /** What the flag says, where there is one, and what a press does; told to screen readers after the text. */
  opens: string;
  /** `style` is CSS that the chip needs once the menu is open. */
  menu: { style: string; label: string; items: { what: Hiding; label: string }[] };
};
