/** The words a reader reads in Markdown: marks, addresses and citations gone, one block a line, every block ending as a sentence does. */
export const plainText = (markdown: string): string =>
  blocksOf(markdown)
    .map(({ text }) => text)
    .join("\n");

/** Its paragraphs and list items alone: headings and tables hold no sentences and would make a text look simpler than it is. */
export const proseText = (markdown: string): string =>
  blocksOf(markdown)
    .filter(({ kind }) => kind === "prose")
    .map(({ text }) => text)
    .join("\n");

type Block = { kind: "prose" | "heading" | "table"; text: string };

const tableRule = /^\s*\|[\s:|-]+\|\s*$/;
const itemStart = /^\s*(?:[-*]|\d+\.|>)\s+/;

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  // A line without a mark of its own goes on where the line above stopped.
  let open = false;
  for (const line of markdown.split("\n")) {
    const last = blocks.at(-1);
    if (line.trim() === "" || tableRule.test(line)) open = false;
    else if (/^#{1,6}\s/.test(line)) blocks.push({ kind: "heading", text: line.replace(/^#+\s+/, "") });
    else if (line.startsWith("|"))
      blocks.push(
        ...line
          .slice(1, -1)
          .split("|")
          .map((cell): Block => ({ kind: "table", text: cell })),
      );
    else if (open && last && !itemStart.test(line)) last.text += ` ${line}`;
    else open = blocks.push({ kind: "prose", text: line.replace(itemStart, "") }) > 0;
  }
  return blocks.map(({ kind, text }) => ({ kind, text: sentence(text) })).filter(({ text }) => text !== "");
}

function sentence(text: string): string {
  const words = text
    .replace(/\[\^[a-z0-9-]+\]/g, "")
    .replace(/\[([^\]]*)\]\([^()\s]*\)/g, "$1")
    .replace(/[*_`]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return words === "" || /[.!?:…]$/.test(words) ? words : `${words}.`;
}
