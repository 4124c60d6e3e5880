import type { Check } from "../../../shared/check/check.ts";
import { type Checker, openChecker } from "../../../shared/check/open-checker.ts";
import type { CheckAnswer, CheckAsk, ListedTitle } from "./messages.ts";

/** Titles between two answers: long enough to be fast, short enough that a cancel is heard at once. */
const titlesAtATime = 200;

/** Turn of the list that is being checked; a cancel or a newer list puts another in its place. */
let going = 0;
const answer = (message: CheckAnswer) => postMessage(message);

const opening = Promise.withResolvers<Checker>();

function open(bytes: ArrayBuffer): void {
  const checker = openChecker(new Uint8Array(bytes));
  if (!checker.ok) throw new Error(checker.problem);
  answer({ kind: "ready", ...checker.value.register });
  opening.resolve(checker.value);
}

async function checkList(turn: number, titles: readonly string[]): Promise<void> {
  going = turn;
  const { check } = await opening.promise;
  for (let at = 0; at < titles.length && going === turn; at += titlesAtATime) {
    const checked = titles.slice(at, at + titlesAtATime).map((title) => listed(title, check({ title })));
    answer({ kind: "more", turn, titles: checked });
    // Lets a cancel through.
    await new Promise((resolve) => setTimeout(resolve));
  }
  answer({ kind: "listed", turn, cancelled: going !== turn });
}

function listed(title: string, { outcome, mentions, signals }: Check): ListedTitle {
  const marks = mentions.filter(({ role }) => role !== "word").map(({ mark }) => mark);
  return { title, outcome, marks: [...new Set(marks)], signals: signals.map(({ text }) => text) };
}

addEventListener("message", async ({ data }: MessageEvent<CheckAsk>) => {
  try {
    if (data.kind === "open") open(data.bytes);
    else if (data.kind === "cancel") going = 0;
    else if (data.kind === "list") await checkList(data.turn, data.titles);
    else {
      const { check, evidenceOf } = await opening.promise;
      const result = check(data.text);
      answer({ kind: "checked", turn: data.turn, text: data.text, check: result, evidence: evidenceOf(result) });
    }
  } catch (error) {
    answer({ kind: "failed", problem: error instanceof Error ? error.message : String(error) });
  }
});
