import type { ForeignRow } from "./complete-row.ts";

/** A row of the Bulletin's list, or a line that belongs to the list and could not be placed. */
export type BulletinFinding =
  | { kind: "row"; line: number; foreign: ForeignRow }
  | { kind: "refused"; line: number; problem: string; remedy: string };

type Cell = { text: string; at: number };
type OpenRow = { line: number; foreign: ForeignRow; titleAt: number; ownerAt: number | undefined; title: string; owner: string };

// The two attested or remembered shapes: `TMK 08-01063  11/10/2008  6/5/2017  …` and the run-together `COP0500123 20050712 …`.
const rowStart =
  /^\s*(?<prefix>[A-Za-z]{3})[\s-]*(?<year>\d{2})\s*-{0,2}\s*(?<serial>\d{5})\s*(?<effective>\d{1,2}\/\d{1,2}\/\d{4}|\d{8}(?!\d))?\s*(?<expires>\d{1,2}\/\d{1,2}\/\d{4}|\d{8}(?!\d))?/;
// What a page carries beside the table: its running head, its number, the table's head repeated, sums between kinds.
const furniture =
  /^\s*(?:-\s*\d+\s*-|page:?\s*\d+(?:\s+of\s+\d+)?|.*customs bulletin and decisions.*|.*customs bulletin\b.*vol\..*|.*trade ?name recordations.*|.*ipr recordations added in.*|\(?no\.? ?\d{1,2},? \d{4}\)?|(?:sub)?total\b(?:.*\s{2}|:?\s+)[\d,]+|.*department of homeland security.*|.*(?:bureau of|u\.?s\.?) customs and border protection.*|run date:?.*|date:?\s*\d.*|[-=_.\s]+)$/i;
// The same, but under a name as likely its second line: "TEAM USA / 1996", "HOME / PAGE".
const numberAlone = /^\s*\d{1,4}$/;
const wordAlone = /^\s*(?:page:?|(?:sub)?total:?)$/i;
const headWords =
  /^(?:rec(?:ordation)?|eff(?:ective)?|exp(?:iration)?|dt|date|no|number|num|name|of|cop|tmk|tnm|msk|or|owner|gm|res|restricted|title|mark)$/i;
const grayMarket = /^(?:yes|no|y|n)$/i;

/**
 * Reads the monthly list of recordations out of a Customs Bulletin's text, line by line, as copied or as laid out from a PDF:
 * wrapped titles and owners, page heads between rows, run-together numbers and dates. Columns are told by gaps of two blanks
 * or more and by the offsets of the table's head; a row whose title and owner cannot be told apart is refused, not guessed.
 */
export class BulletinReader {
  /** Rows begun so far. */
  rows = 0;
  #open: OpenRow | undefined;
  #ownerAt: number | undefined;
  /** Lines between rows that fit nowhere; refused once it is sure that the list goes on behind them. */
  #stray: BulletinFinding[] = [];
  /** Whether the open row's last line stands right above. */
  #justAbove = false;

  /** Takes the next line; gives back what it completed. */
  push(printed: string, line: number): BulletinFinding[] {
    const text = printed
      .replace(/[‐-―−]/g, "-")
      .replaceAll("\t", "    ")
      .replace(/[\p{Cc}\uFEFF]/gu, "")
      .trimEnd();
    const justAbove = this.#justAbove;
    this.#justAbove = false;
    if (text === "" || this.#isHead(text) || furniture.test(text)) return [];
    const start = rowStart.exec(text);
    if (start) {
      this.#justAbove = true;
      return [...this.#close(), ...this.#begin(text, start, line)];
    }
    if (numberAlone.test(text) && !(justAbove && this.#isUnderName(text))) return [];
    if (this.#continue(text)) {
      this.#justAbove = true;
      return [];
    }
    if (wordAlone.test(text)) return [];
    const done = this.#close();
    if (this.rows > 0) {
      this.#stray.push({
        kind: "refused",
        line,
        problem: `"${text.trim().slice(0, 60)}" stands between rows and belongs to none that can be told`,
        remedy: "Join it to its row in the text, or delete the line.",
      });
    }
    return done;
  }

  /** What was still open. Prose behind the list is no part of it. */
  end(): BulletinFinding[] {
    this.#stray = [];
    return this.#close();
  }

  #begin(text: string, start: RegExpExecArray, line: number): BulletinFinding[] {
    const { prefix = "", year, serial, effective, expires } = start.groups ?? {};
    const strays = this.#stray;
    this.#stray = [];
    this.rows++;
    const number = `${prefix.toUpperCase()} ${year}-${serial}`;
    const cells = cellsOf(text, start[0].length);
    const foreign: ForeignRow = { recordation_number: number, effective: effective ?? "", expires: expires ?? "" };
    const last = cells.at(-1);
    const restricted = last && /^(?:(.*\S)\s)?(yes|no|y|n)$/i.exec(last.text);
    if (restricted?.[2] && last) {
      foreign.gray_market = restricted[2];
      if (restricted[1] === undefined) cells.pop();
      else last.text = restricted[1];
    }
    const [title, owner, ...more] = this.#ownerAt === undefined ? cells : splitAt(cells, this.#ownerAt);
    if (!title || more.length > 0 || (!owner && this.#ownerAt === undefined)) {
      const problem = !title
        ? `the row of ${number} names no mark on its line`
        : more.length > 0
          ? `the row of ${number} has more columns than number, dates, name, owner and restriction`
          : `the name and the owner in the row of ${number} cannot be told apart: single blanks part everything`;
      return [
        ...strays,
        {
          kind: "refused",
          line,
          problem,
          remedy: "Copy the text with its column gaps, import the PDF itself, or put two blanks between the columns.",
        },
      ];
    }
    this.#open = {
      line,
      foreign,
      titleAt: title.at,
      ownerAt: owner?.at ?? this.#ownerAt,
      title: title.text,
      owner: owner?.text ?? "",
    };
    return strays;
  }

  /** Whether a line begins where the open row's name or owner does; a page's number hardly ever will. */
  #isUnderName(text: string): boolean {
    const at = text.search(/\S/);
    return [this.#open?.titleAt, this.#open?.ownerAt].some((column) => column !== undefined && Math.abs(column - at) <= 1);
  }

  /** Appends a wrapped line to the columns it stands under. */
  #continue(text: string): boolean {
    const row = this.#open;
    if (!row) return false;
    const cells = cellsOf(text, 0);
    // Words that begin left of the names are prose or the next paragraph.
    if (!cells[0] || cells[0].at < row.titleAt - 2 || cells.length > 3) return false;
    for (const cell of cells) {
      const ownerIsNearer = row.ownerAt !== undefined && Math.abs(cell.at - row.ownerAt) < Math.abs(cell.at - row.titleAt);
      if (grayMarket.test(cell.text) && row.foreign.gray_market === undefined) row.foreign.gray_market = cell.text;
      else if (ownerIsNearer) row.owner = joined(row.owner, cell.text);
      else row.title = joined(row.title, cell.text);
    }
    return true;
  }

  #close(): BulletinFinding[] {
    const row = this.#open;
    this.#open = undefined;
    return row ? [{ kind: "row", line: row.line, foreign: { ...row.foreign, mark: row.title, owner: row.owner } }] : [];
  }

  /** The table's head, on one line or spread over several; the line that names the owner says where owners begin. */
  #isHead(text: string): boolean {
    const words = text.split(/[\s/,.]+/).filter((word) => word !== "");
    if (words.length === 0 || !words.every((word) => headWords.test(word))) return false;
    const owner = /\bowner\b/i.exec(text);
    // Two blanks before it: a column's head, not the words "owner name" in a running line.
    if (owner && (/\s{2}$/.test(text.slice(0, owner.index)) || owner.index === 0))
      this.#ownerAt = owner.index === 0 ? this.#ownerAt : owner.index;
    return words.length > 1 || /^(?:recordation|effective|expiration|restricted)$/i.test(words[0] ?? "");
  }
}

/** The pieces of a line from `from` on that two blanks or more part, each with its offset. */
function cellsOf(text: string, from: number): Cell[] {
  return [...text.slice(from).matchAll(/\S+(?: \S+)*/g)].map((found) => ({ text: found[0], at: from + found.index }));
}

/** Where a long title leaves only one blank before the owner, the head's offset parts them. */
function splitAt(cells: readonly Cell[], ownerAt: number): Cell[] {
  return cells.flatMap((cell) => {
    const inside = ownerAt - cell.at;
    if (inside <= 1 || inside >= cell.text.length || cell.text[inside - 1] !== " ") return [cell];
    return [
      { text: cell.text.slice(0, inside).trimEnd(), at: cell.at },
      { text: cell.text.slice(inside), at: ownerAt },
    ];
  });
}

// A hyphen at a line's end may belong to the name (COCA-COLA) or to the typesetter; it is kept, because a lost one cannot be seen.
function joined(before: string, more: string): string {
  if (before.endsWith("\u00AD")) return before.slice(0, -1) + more;
  return before === "" || before.endsWith("-") ? before + more : `${before} ${more}`;
}
