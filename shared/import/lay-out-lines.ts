/** A piece of text and where it stands on a page, in points; `y` grows upwards as in PDF. */
export type PlacedText = { text: string; x: number; y: number; width: number };

/** Pieces whose baselines differ by less than this stand on one line: superscripts and uneven scans stay with their line. */
const lineTolerance = 3;

/**
 * Puts placed pieces of text back into lines, top to bottom, with blanks in proportion to the gaps, so that columns of a
 * table stay apart by two blanks or more and begin at about the same offset on every line.
 */
export function layOutLines(pieces: readonly PlacedText[]): string[] {
  const shown = pieces.filter(({ text, x, y }) => text.trim() !== "" && Number.isFinite(x) && Number.isFinite(y));
  if (shown.length === 0) return [];
  const em = typicalCharacterWidth(shown);
  const left = shown.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const lines: PlacedText[][] = [];
  for (const piece of [...shown].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].y - piece.y < lineTolerance) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => layOutLine(line, left, em));
}

function layOutLine(line: readonly PlacedText[], left: number, em: number): string {
  let text = "";
  let end = left;
  for (const piece of [...line].sort((a, b) => a.x - b.x)) {
    const gap = piece.x - end;
    const column = Math.min(400, Math.round((piece.x - left) / em));
    if (text === "") text = " ".repeat(column);
    // Below a quarter of a letter pieces touch; from two letters on the gap parts columns.
    else if (gap > em * 2) text = `${text.padEnd(Math.max(column, text.length + 2))}`;
    else if (gap > em / 4 && !text.endsWith(" ")) text += " ";
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text.trimEnd();
}

function typicalCharacterWidth(pieces: readonly PlacedText[]): number {
  const widths = pieces
    .map(({ text, width }) => width / text.length)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 5;
}
