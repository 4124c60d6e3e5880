/**
 * Parses JSON as shops write it: comment and CDATA wrappers, raw line breaks in strings, trailing commas and semicolons are mended.
 * Nothing is run. Absent when it is no JSON even then.
 */
export function parseLooseJson(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, "")
    .replace(/;\s*$/, "");
  for (const mend of [asWritten, mendStrings]) {
    try {
      return JSON.parse(mend(bare));
    } catch {
      // The next mend may help; after the last the block counts as absent.
    }
  }
  return undefined;
}

const asWritten = (text: string): string => text;

/** Escapes raw control characters inside strings and drops commas before a closing bracket outside of them. */
function mendStrings(text: string): string {
  let mended = "";
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (inString) {
      if (sign === "\\") {
        // `\'` and other escapes that JSON does not know keep their letter.
        const next = text[++at] ?? "";
        mended += /["\\/bfnrtu]/.test(next) ? sign + next : next;
      } else if (sign === '"') {
        inString = false;
        mended += sign;
      } else mended += sign < " " ? " " : sign;
    } else if (sign === '"') {
      inString = true;
      mended += sign;
    } else if (sign === "," && /^\s*(?:[}\]]|,)/.test(text.slice(at + 1, at + 200))) {
      // A comma with nothing after it.
    } else mended += sign;
  }
  return mended;
}
