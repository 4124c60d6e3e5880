import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

/** What one published register changed about a recordation, as the change feed says it, newest first. */
export type RecordChange = { date: string; title: string; text: string; version: string };

const feedShape = v.object({
  items: v.array(v.object({ id: v.string(), title: v.string(), content_text: v.string(), date_published: v.string() })),
});

const histories = new Map<string, ReadonlyMap<string, RecordChange[]>>();

/** The changes of one recordation from one published register to the next, in the words of the change feed. */
export function historyOf(language: "en" | "es", id: string): readonly RecordChange[] {
  let history = histories.get(language);
  if (!history) {
    history = readHistory(language);
    histories.set(language, history);
  }
  return history.get(id) ?? [];
}

function readHistory(language: "en" | "es"): ReadonlyMap<string, RecordChange[]> {
  const file = join(process.cwd(), `build/data/changes${language === "en" ? "" : `.${language}`}.json`);
  const { items } = v.parse(feedShape, JSON.parse(readFileSync(file, "utf8")));
  const changes = new Map<string, RecordChange[]>();
  for (const { id, title, content_text, date_published } of items) {
    // urn:border-lens:change:<version>:<kind>:<recordation>
    const [, , , version = "", , recordation = ""] = id.split(":");
    const change = { date: date_published.slice(0, 10), title, text: content_text, version };
    changes.set(recordation, [...(changes.get(recordation) ?? []), change]);
  }
  return changes;
}
