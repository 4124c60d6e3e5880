/** Longest title, name or other short field kept, in UTF-16 units. Real titles end below 300. */
export const shortLimit = 1_000;
/** Longest description kept; the matcher's time grows with it. */
export const longLimit = 20_000;

// Overrides and isolates turn the order of what the panel shows; invisible separators stay, the matcher reports them.
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const gaps = /[\s\u0000-\u001f\u007f]+/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unclean = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]|[^\S ]|\s\s|^\s|\s$/;

/** One line of text without control characters, at most `limit` long; absent when nothing is left. */
export function cleanText(text: string | null | undefined, limit: number = shortLimit): string | undefined {
  if (!text) return undefined;
  // Cut before the work, so that 50 MB of text cost no more than a page of it.
  const cut = text.length > limit * 4 ? text.slice(0, limit * 4) : text;
  // Most texts are clean already, and a page has thousands.
  const clean = unclean.test(cut) ? cut.replace(bidiControls, "").replace(gaps, " ").trim() : cut;
  return clean === "" ? undefined : clean.slice(0, limit);
}

const entities: Record<string, string> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " ", reg: "®", trade: "™" };

/** Text from data meant for machines, where shops leave markup and doubly escaped characters. The result is still plain text only. */
export function cleanMarkup(text: string | null | undefined, limit: number = shortLimit): string | undefined {
  if (!text) return undefined;
  const cut = text.slice(0, limit * 4);
  const decoded = cut.includes("&") ? decode(decode(cut)) : cut;
  return cleanText(decoded.includes("<") ? decoded.replace(/<[a-z/!][^<>]{0,2000}>/gi, " ") : decoded, limit);
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : " ";
  });
}
