import { createInterface } from "node:readline/promises";
import { parseColumnChoice } from "../../shared/import/header-aliases.ts";
import type { NoticeCandidate } from "../../shared/import/read-notice.ts";

/** Asks a person about one candidate; `undefined` leaves it out. */
export type Ask = (question: string) => Promise<string>;

/** What was found, a line a field, with the words it was read from; what was inferred says so. */
export function describeCandidate({ findings, foreign }: NoticeCandidate): string {
  const lines = findings.map(
    ({ column, value, quoted, by }) =>
      `  ${column.padEnd(20)} ${value}${by === "wording" ? "  (inferred)" : ""}\n${" ".repeat(23)}“${quoted}”`,
  );
  const missing = foreign.mark === undefined ? ["  mark                 not found; give it with mark=…"] : [];
  return [...lines, ...missing].join("\n");
}

/** What the operator can do when nobody could be asked: `--yes` is offered only where it would import something. */
export function howToGoOn(candidates: readonly NoticeCandidate[]): string {
  const withMark = candidates.filter(({ foreign }) => foreign.mark !== undefined).length;
  if (withMark === candidates.length)
    return "Run it again with --yes to take this, or from a terminal with a file to correct it.";
  const correct = "Run it from a terminal with the text in a file, and give the missing mark with mark=… when asked";
  return withMark === 0 ? `${correct}.` : `${correct}; --yes takes only the ${withMark} that name a mark.`;
}

/**
 * Shows each candidate and takes a person's word for it: `y` imports it, `n` leaves it out, `field=value` corrects a field
 * (an empty value removes it) and shows the result again.
 */
export async function confirmCandidates(
  candidates: readonly NoticeCandidate[],
  ask: Ask,
  tell: (text: string) => void,
): Promise<NoticeCandidate[]> {
  const confirmed: NoticeCandidate[] = [];
  for (const [at, candidate] of candidates.entries()) {
    let current = candidate;
    for (;;) {
      tell(`\nRecordation ${at + 1} of ${candidates.length}\n${describeCandidate(current)}`);
      const answer = (await ask("Import it? y, n, or field=value to correct: ")).trim();
      if (/^(?:y|yes|s|sí|si)$/i.test(answer)) {
        confirmed.push(current);
        break;
      }
      if (/^(?:n|no)$/i.test(answer)) break;
      const corrected = correct(current, answer);
      if (typeof corrected === "string") tell(corrected);
      else current = corrected;
    }
  }
  return confirmed;
}

function correct(candidate: NoticeCandidate, answer: string): NoticeCandidate | string {
  const at = answer.indexOf("=");
  const column = parseColumnChoice(`x=${answer.slice(0, Math.max(0, at)).trim()}`);
  if (at < 1 || !column.ok || column.value[1] === "-")
    return "Write y, n, or a field and its value, such as owner=Acme Lamps Ltd.";
  const [, field] = column.value;
  const value = answer.slice(at + 1).trim();
  const others = candidate.findings.filter((finding) => finding.column !== field);
  const foreign = { ...candidate.foreign };
  delete foreign[field];
  if (value === "") return { foreign, findings: others };
  return {
    foreign: { ...foreign, [field]: value },
    findings: [...others, { column: field, value, quoted: "as you said", by: "label" }],
  };
}

/** A question on the terminal. When the input ends instead of answering, the answer is no. */
export function askOnTerminal(): { ask: Ask; close: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  let ended = false;
  terminal.on("close", () => {
    ended = true;
  });
  return {
    ask: (question) =>
      ended
        ? Promise.resolve("n")
        : Promise.race([
            terminal.question(question),
            new Promise<string>((resolve) => terminal.once("close", () => resolve("n"))),
          ]),
    close: () => terminal.close(),
  };
}
