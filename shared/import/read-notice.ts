import type { RecordationColumn } from "../recordation/read-recordation-row.ts";
import { parseRecordationNumber, type RecordationNumber } from "../recordation/recordation-number.ts";
import type { ForeignRow } from "./complete-row.ts";
import { leverWording } from "./lever-wording.ts";
import { type NoticePattern, noticePatterns } from "./notice-patterns.ts";

/** One thing that a notice says, with the words it was read from. */
export type NoticeFinding = {
  column: RecordationColumn;
  value: string;
  /** The words of the notice around it, shortened. */
  quoted: string;
  by: NoticePattern["by"];
};

/** What a notice, e-mail or ruling says about one recordation. */
export type NoticeCandidate = { foreign: ForeignRow; findings: NoticeFinding[] };

type Found = NoticeFinding & { at: number };
/** Longer texts hold many recordations and belong in a table; patterns stay quick on what a person pastes. */
export const longestNotice = 400_000;

/**
 * Finds what a notice, an e-mail or a ruling says about recordations: numbers in every attested notation, registration
 * numbers, dates, marks, owners, gray-market wording. Where a text names several recordations, fields that occur as often
 * as numbers are matched in order, others by nearness. An empty list: the text names no recordation.
 */
export function readNotice(printed: string): NoticeCandidate[] {
  // Dashes of every kind are one character each, so offsets stay true.
  const text = printed
    .slice(0, longestNotice)
    .replace(/[‐-―−]/g, "-")
    .replaceAll("\r", "");
  const numbers = findNumbers(text);
  const found = noticePatterns.flatMap((pattern) => findAll(text, pattern));
  const gray = grayMarketOf(text);
  const anchors: (Found | undefined)[] =
    numbers.length > 0 ? numbers : found.some(({ column }) => column === "mark") && speaksOfRecording(text) ? [undefined] : [];
  return anchors.map((anchor, index) => {
    const findings: NoticeFinding[] = anchor ? [withoutPlace(anchor)] : [];
    for (const column of ["registration_number", "effective", "expires", "mark", "owner"] as const) {
      const choice = chosen(found, column, anchor, index, anchors.length);
      if (choice) findings.push(withoutPlace(choice));
    }
    if (gray) findings.push(gray);
    const related = anchor ? relatedTo(text, anchor) : undefined;
    if (related) findings.push(related);
    const kind = anchor && /^[A-Z]{3} /.test(anchor.value) ? undefined : kindOf(text);
    if (kind) findings.push(kind);
    const foreign: ForeignRow = Object.fromEntries(findings.map(({ column, value }) => [column, value]));
    foreign.evidence = anchor
      ? `prints the recordation number ${anchor.value}`
      : "says that the mark is recorded; prints no number";
    return { foreign, findings };
  });
}

function findNumbers(text: string): Found[] {
  const labelled =
    /\b(?:Recordation|Issuance)(?:\s+Issuance)?\s*(?:Nos?\.?|Numbers?)?\s*:?\s*((?:[A-Za-z]{3}[\s-]{0,2})?\d{2}\s?-{1,2}\s?\d{2,5})(?![\d-])/giu;
  const prefixed = /\b((?:TMK|COP|TNM|MSK)[\s-]{0,2}\d{2}\s?-{1,2}\s?\d{2,5})(?![\d-])/giu;
  const seen = new Map<string, Found>();
  for (const [by, pattern] of [
    ["label", labelled],
    ["label", prefixed],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const number = parseRecordationNumber((match[1] ?? "").replace(/\s+/g, " "));
      if (number.ok && !seen.has(number.value))
        seen.set(number.value, {
          column: "recordation_number",
          value: number.value,
          by,
          quoted: quote(text, match.index, match[0].length),
          at: match.index,
        });
    }
  }
  return [...seen.values()].sort((a, b) => a.at - b.at);
}

function findAll(text: string, { column, by, pattern, value }: NoticePattern): Found[] {
  return [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const captured = (match[1] ?? "")
      .replace(/\s+/g, " ")
      .replace(/[\s,;:.]+$/, (end) => (column === "owner" && end.startsWith(".") ? "." : ""))
      .trim();
    const read = value ? value(captured) : captured;
    return read ? [{ column, value: read, by, quoted: quote(text, match.index, match[0].length), at: match.index }] : [];
  });
}

function chosen(
  found: readonly Found[],
  column: RecordationColumn,
  anchor: Found | undefined,
  index: number,
  count: number,
): Found | undefined {
  const of = found.filter((one) => one.column === column);
  const strongest = of.filter(({ by }) => by === of[0]?.by);
  const distinct = strongest.filter((one, at) => strongest.findIndex(({ value }) => value === one.value) === at);
  if (count === 1) return distinct[0];
  if (distinct.length === count) return [...distinct].sort((a, b) => a.at - b.at)[index];
  // One registration is not shared between two recordations on a guess; a mark, an owner or a date may well be.
  if (distinct.length === 1 && column !== "registration_number") return distinct[0];
  const near = [...strongest].sort((a, b) => Math.abs(a.at - (anchor?.at ?? 0)) - Math.abs(b.at - (anchor?.at ?? 0)))[0];
  return near && Math.abs(near.at - (anchor?.at ?? 0)) < 300 ? near : undefined;
}

function grayMarketOf(text: string): NoticeFinding | undefined {
  const said = leverWording(text);
  return said && { column: "gray_market", value: said.value, by: "wording", quoted: quote(text, said.at, said.length) };
}

function relatedTo(text: string, anchor: Found): NoticeFinding | undefined {
  const behind = text.slice(anchor.at, anchor.at + 200);
  const see = /\(\s*see\s+((?:[A-Za-z]{3}\s?)?\d{2}\s?-{1,2}\s?\d{2,5})\s*\)/iu.exec(behind);
  const number = see?.[1] === undefined ? undefined : parseRecordationNumber(see[1]);
  if (!see || !number?.ok || number.value === (anchor.value as RecordationNumber)) return undefined;
  return { column: "related", value: number.value, by: "label", quoted: see[0] };
}

function kindOf(text: string): NoticeFinding | undefined {
  const match = /\b(copyright|trade ?name|trademark|mask work)/iu.exec(text);
  if (!match?.[1]) return undefined;
  const kind = match[1].toLowerCase().replace(/^trade name$|^tradename$/, "trade-name");
  return { column: "kind", value: kind, by: "wording", quoted: quote(text, match.index, match[0].length) };
}

const speaksOfRecording = (text: string) => /\brecord(?:ed|ation)\b|\bLever[-\s]?rule\b/iu.test(text);
const withoutPlace = ({ column, value, quoted, by }: Found): NoticeFinding => ({ column, value, quoted, by });

function quote(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 20);
  return text
    .slice(from, at + Math.min(length, 100) + 20)
    .replace(/\s+/g, " ")
    .trim();
}
