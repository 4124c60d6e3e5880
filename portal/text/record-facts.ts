import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { RecordText } from "./record-text.ts";

/** Gray-market protection covers marks and trade names; of the rest a source need not say anything. */
const ofMark = ({ kind }: Pick<Recordation, "kind">): boolean => kind === "trademark" || kind === "trade-name";

/** What is known of a record's gray-market protection, in the words of `text`. */
export function grayWords(recordation: Pick<Recordation, "kind" | "grayMarket">, text: RecordText): string {
  return recordation.grayMarket === "no" && !ofMark(recordation) ? text.grayOutside : text.gray[recordation.grayMarket];
}

/** The words by which listings would name it, or why there are none. */
export function listingWords(recordation: Pick<Recordation, "kind" | "words">, text: RecordText): string {
  if (recordation.words.length > 0) return recordation.words.join(" · ");
  return text.wordless[ofMark(recordation) ? "mark" : "work"];
}
