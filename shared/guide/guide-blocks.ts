/** A paragraph, list item, heading or table row of a guide, as written in Markdown without the mark it starts with. */
export type GuideBlock = { kind: "prose" | "heading" | "row"; text: string };

const tableRule = /^\s*\|[\s:|-]+\|\s*$/;
const itemStart = /^\s*(?:[-*]|\d+\.|>)\s+/;

export function blocksOf(markdown: string): GuideBlock[] {
  const blocks: GuideBlock[] = [];
  // The paragraph or item that a line without a mark of its own goes on with.
  let open: GuideBlock | undefined;
  for (const line of markdown.split("\n")) {
    if (open && line.trim() !== "" && !itemStart.test(line) && !/^(?:#{1,6}\s|\|)/.test(line)) {
      open.text += ` ${line.trim()}`;
      continue;
    }
    open = undefined;
    if (line.trim() === "" || tableRule.test(line)) continue;
    if (/^#{1,6}\s/.test(line)) blocks.push({ kind: "heading", text: line.replace(/^#+\s+/, "") });
    else if (line.startsWith("|")) blocks.push({ kind: "row", text: line });
    else {
      open = { kind: "prose", text: line.replace(itemStart, "").trim() };
      blocks.push(open);
    }
  }
  return blocks;
}
