import type { RecordationColumn, RowProblem } from "../recordation/read-recordation-row.ts";
import type { GrayMarket, RecordationKind } from "../recordation/recordation.ts";
import { parseRecordationNumber } from "../recordation/recordation-number.ts";
import { parsePrintedDate } from "./parse-printed-date.ts";
import { wordsOfMark } from "./words-of-mark.ts";

/** Cells as a foreign source gives them, by the field they fill. */
export type ForeignRow = { [column in RecordationColumn]?: string | undefined };

/** What stands behind every row of an import unless the row itself names another document. */
export type ImportSource = { url: string; title: string; documented?: string };

/** A row in our notation, what had to be inferred to complete it, and the cells that could not be read. */
export type CompletedRow = {
  row: Record<RecordationColumn, string>;
  /** Fields that the source does not state and that follow from others by rule. */
  inferred: RecordationColumn[];
  /** Whether the words were inferred from a mark that may be the description of a picture; see `wordsOfMark`. */
  wordsInDoubt: boolean;
  problems: RowProblem[];
};

// Maps, not objects: a cell may say "constructor".
const kindByPrefix = new Map<string, RecordationKind>([
  ["TMK", "trademark"],
  ["COP", "copyright"],
  ["TNM", "trade-name"],
]);
const kindNames = namesOf<RecordationKind>({
  trademark: [
    "tmk",
    "tm",
    "trademark",
    "trademarks",
    "trade mark",
    "mark",
    "service mark",
    "certification mark",
    "collective mark",
  ],
  copyright: ["cop", "copr", "copyright", "copyrights"],
  "trade-name": ["tnm", "trade name", "trade-name", "tradename"],
  other: ["other"],
});
const grayMarketNames = namesOf<GrayMarket>({
  yes: ["yes", "y", "true", "restricted", "r", "gm"],
  no: ["no", "n", "false", "none", "not restricted", "unrestricted"],
  applied: ["applied", "applied for", "pending"],
  unknown: ["unknown", "?", "n/a"],
});

function namesOf<Value extends string>(names: Record<Value, readonly string[]>): ReadonlyMap<string, Value> {
  return new Map((Object.keys(names) as Value[]).flatMap((value) => names[value].map((name) => [name, value] as const)));
}

/** Puts a foreign row into our notation. Nothing is dropped in silence: a cell that cannot be read is a problem, an unknown kind is kept as printed. */
export function completeRow(foreign: ForeignRow, source: ImportSource | undefined): CompletedRow {
  const problems: RowProblem[] = [];
  const inferred: RecordationColumn[] = [];
  const infer = (column: RecordationColumn, value: string): string => {
    inferred.push(column);
    return value;
  };
  const number = readNumber(foreign.recordation_number ?? "", problems);
  const { kind, printed } = readKind(foreign.kind ?? "", number, infer);
  const gray = readGrayMarket(foreign.gray_market ?? "", kind, infer, problems);
  const mark = foreign.mark ?? "";
  const found = foreign.words === undefined ? wordsOfMark(mark, kind) : undefined;
  const sourceTitle = foreign.source_title || source?.title || "";
  return {
    row: {
      recordation_number: number,
      kind,
      mark,
      words: found ? infer("words", found.words.join("|")) : (foreign.words ?? ""),
      owner: foreign.owner ?? "",
      registration_number: foreign.registration_number ?? "",
      effective: readDate("effective", foreign.effective ?? "", problems),
      expires: readDate("expires", foreign.expires ?? "", problems),
      gray_market: gray,
      classes: readClasses(foreign.classes ?? ""),
      goods: foreign.goods ?? "",
      evidence_level: foreign.evidence_level || infer("evidence_level", number === "" ? "named" : "number"),
      documented: readDate("documented", foreign.documented || source?.documented || "", problems),
      source_url: foreign.source_url || source?.url || "",
      source_title: sourceTitle,
      evidence: foreign.evidence || (sourceTitle === "" ? "" : infer("evidence", `listed in ${sourceTitle}`)),
      kind_printed: foreign.kind_printed || printed,
      related: foreign.related ?? "",
      field_sources: foreign.field_sources ?? "",
    },
    inferred,
    wordsInDoubt: found?.doubtful ?? false,
    problems,
  };
}

function readNumber(printed: string, problems: RowProblem[]): string {
  if (printed === "") return "";
  const number = parseRecordationNumber(printed);
  if (number.ok) return number.value;
  problems.push({
    column: "recordation_number",
    problem: number.problem.replace(/\.$/, ""),
    remedy: "Correct the number or empty the cell.",
  });
  return "";
}

function readKind(
  printed: string,
  number: string,
  infer: (column: RecordationColumn, value: string) => string,
): { kind: RecordationKind; printed: string } {
  const prefix = /^[A-Z]{3}(?= )/.exec(number)?.[0] ?? "";
  if (printed !== "") {
    const known = kindNames.get(printed.toLowerCase());
    return known ? { kind: known, printed: "" } : { kind: "other", printed };
  }
  const byPrefix = kindByPrefix.get(prefix);
  infer("kind", prefix);
  return byPrefix ? { kind: byPrefix, printed: "" } : { kind: "other", printed: prefix };
}

function readGrayMarket(
  printed: string,
  kind: RecordationKind,
  infer: (column: RecordationColumn, value: string) => string,
  problems: RowProblem[],
): string {
  // The rule covers marks and trade names only (19 CFR 133.23), whatever an empty cell of a copyright's row means.
  if (printed === "") return infer("gray_market", kind === "copyright" ? "no" : "unknown");
  const known = grayMarketNames.get(printed.toLowerCase());
  if (known) return known;
  problems.push({
    column: "gray_market",
    problem: `"${printed.slice(0, 40)}" says neither yes nor no`,
    remedy: "Write yes, no, applied or unknown.",
  });
  return "unknown";
}

function readDate(column: RecordationColumn, printed: string, problems: RowProblem[]): string {
  if (printed === "") return "";
  const date = parsePrintedDate(printed);
  if (date.ok) return date.value;
  problems.push({
    column,
    problem: date.problem.replace(/\. Write it like .*$/, ""),
    remedy: "Write it like 2011-02-15, or empty the cell.",
  });
  return "";
}

// "IC 009", "Class 9", "009; 014": the numbers are what counts; anything else is left for the row's reader to refuse.
function readClasses(printed: string): string {
  if (/^[1-9]?\d?$/.test(printed)) return printed;
  return printed
    .replace(/\b(?:int(?:ernational)?\.?|nice|ic|class(?:es)?|cl\.?|and|&)(?=[\s.\d]|$)/gi, " ")
    .replace(/\b0+(?=\d)/g, "")
    .trim()
    .replace(/[;,|\s]+/g, "; ");
}
