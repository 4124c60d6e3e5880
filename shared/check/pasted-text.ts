/** What was pasted or dropped into the check, told apart by its looks. */
export type Pasted =
  | { kind: "empty" }
  | { kind: "address"; address: string }
  | { kind: "page-source"; html: string }
  | { kind: "titles"; titles: string[]; dropped: number }
  | { kind: "listing"; title: string; description?: string }
  | { kind: "too-long"; characters: number; most: number }
  | { kind: "binary" };

/** As much as a page can be: longer is a slip, and would only freeze the tab. */
export const mostCharacters = 20_000_000;
export const mostTitles = 10_000;

const tags = /<(?:!doctype|html|head|body|div|script|meta)\b/i;

/**
 * Tells what a text is: nothing, a bare address, a page's source, a list of titles (one a line, or the first column of a CSV), or one listing.
 * @param asList true where the reader said that it is a list
 */
export function readPasted(text: string, asList = false): Pasted {
  if (text.trim() === "") return { kind: "empty" };
  if (text.length > mostCharacters) return { kind: "too-long", characters: text.length, most: mostCharacters };
  if (looksBinary(text)) return { kind: "binary" };
  const trimmed = text.trim();
  if (asList) return titlesOf(trimmed.split(/\r?\n/));
  if (/^https?:\/\/\S+$/i.test(trimmed)) return { kind: "address", address: trimmed };
  if (tags.test(trimmed.slice(0, 20_000))) return { kind: "page-source", html: text };
  const [first = "", ...rest] = trimmed.split(/\r?\n/).map((line) => line.trim());
  const description = rest.filter((line) => line !== "").join("\n");
  return { kind: "listing", title: first, ...(description === "" ? {} : { description }) };
}

/** Titles from table rows or plain lines: the named column, else the first; a header is left out. */
export function titlesFromRows(rows: readonly (readonly string[])[]): Pasted {
  const header = rows[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const named = header.findIndex((cell) =>
    ["title", "name", "product", "listing", "título", "titulo", "nombre", "producto"].includes(cell),
  );
  return titlesOf((named >= 0 ? rows.slice(1) : rows).map((row) => row[Math.max(0, named)] ?? ""));
}

function titlesOf(lines: readonly string[]): Pasted {
  const titles = lines.map((line) => line.trim()).filter((line) => line !== "");
  if (titles.length === 0) return { kind: "empty" };
  return { kind: "titles", titles: titles.slice(0, mostTitles), dropped: Math.max(0, titles.length - mostTitles) };
}

/** NULs, or a shower of control characters and replacement marks, are no text. */
function looksBinary(text: string): boolean {
  const start = text.slice(0, 4000);
  if (start.includes("\u0000")) return true;
  let odd = 0;
  for (const character of start) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd++;
  }
  return odd > start.length / 20;
}
