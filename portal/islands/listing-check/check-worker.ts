import type { Check } from "../../../shared/check/check.ts";
import { type CheckEvidence, evidenceFinder } from "../../../shared/check/check-evidence.ts";
import { checkListing } from "../../../shared/check/check-listing.ts";
import type { ListingText } from "../../../shared/listing/listing.ts";
import type { CheckAnswer, CheckAsk, ListedTitle } from "./messages.ts";
import { openCheckRegister } from "./open-check-register.ts";

type Engine = { check: (text: ListingText) => Check; evidenceOf: (check: Check) => CheckEvidence };

/** Titles between two looks at the clock: long enough to be fast, short enough that a cancel is heard at once. */
const titlesAtATime = 200;

let cancelled = false;
const answer = (message: CheckAnswer) => postMessage(message);

const opening = Promise.withResolvers<Engine>();

async function open(manifest: string): Promise<void> {
  const { register, index } = await openCheckRegister(manifest);
  answer({ kind: "ready", version: register.version, asOf: register.asOf });
  opening.resolve({ check: (text) => checkListing(text, index, register), evidenceOf: evidenceFinder(register) });
}

async function checkList(turn: number, titles: readonly string[]): Promise<void> {
  const { check } = await opening.promise;
  cancelled = false;
  const listed: ListedTitle[] = [];
  for (let at = 0; at < titles.length && !cancelled; at += titlesAtATime) {
    for (const title of titles.slice(at, at + titlesAtATime)) {
      const { outcome, mentions, signals } = check({ title });
      const marks = mentions.filter(({ role }) => role !== "word").map(({ mark }) => mark);
      listed.push({ title, outcome, marks: [...new Set(marks)], signals: signals.map(({ text }) => text) });
    }
    answer({ kind: "progress", turn, done: listed.length });
    // Lets a cancel through.
    await new Promise((resolve) => setTimeout(resolve));
  }
  answer({ kind: "listed", turn, titles: listed, cancelled });
}

addEventListener("message", async ({ data }: MessageEvent<CheckAsk>) => {
  try {
    if (data.kind === "open") await open(data.manifest);
    else if (data.kind === "cancel") cancelled = true;
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
