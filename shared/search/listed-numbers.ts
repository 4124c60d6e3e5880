// How a number begins that needs no comma inside: "TMK 05-", "VA 462", "05-00269", "1303804"; and how one with commas does.
const solid = String.raw`[a-z]{2,3}[\s.:#-]*\d{2}[\s.-]*\d|[a-z]{1,3}\s*\d{3}|\d{2}-\d{3,5}(?!\d)|\d{6,8}(?!\d)`;
const grouped = String.raw`\d{1,3}(?:,\d{3})+(?!\d)`;
// What stands between two numbers on one line: a comma, a stroke, a blank or "and". A line break that was pasted into a box of one line is
// a blank too. The commas of "1,303,804" part nothing: without a blank only a solid number may follow one.
const between = new RegExp(String.raw`(\d)(?:\s*[,/]\s*(?=${solid})|(?:[\s,]+(?:and|y|e|&))?,?\s+(?=${solid}|${grouped}))`, "gi");
/** Fewer digits are no number of a recordation or a registration. */
const fewestDigits = 4;

const digits = (part: string): number => part.match(/\d/g)?.length ?? 0;

/**
 * The numbers of a list ("TMK 05-00269, TMK 11-00163", "1303804 2024892"); none where the text is no list. What a cut left of the last
 * number does not count.
 */
export function listedNumbers(text: string): string[] {
  if (!/\d/.test(text)) return [];
  const parts = text
    .replace(between, "$1;")
    .split(/[;\r\n\t]+|,\s*(?=[^\s;]*[A-Za-z-])/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  if (digits(last) < fewestDigits && /^[a-z]{0,3}[\s.:#-]*[\d-]*$/i.test(last)) parts.pop();
  return parts.length > 1 && parts.every((part) => digits(part) >= fewestDigits) ? parts : [];
}
