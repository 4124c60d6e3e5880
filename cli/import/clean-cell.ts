import { unguardCell } from "../../shared/csv/write-csv.ts";

// Blanks that are no plain blank, control characters, and blanks at an end or beside another.
const untidy = /[\p{Cc}\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]|^ | (?: |$)/u;

/** A foreign table's cell without the apostrophe that guards a formula in our own exports; blanks of every kind become one, and none stands at an end. */
export function cleanCell(cell: string): string {
  if (cell === "") return cell;
  const plain = cell.startsWith("'") ? unguardCell(cell) : cell;
  return untidy.test(plain) ? plain.replace(/[\s\p{Cc}\uFEFF]+/gu, " ").trim() : plain;
}
