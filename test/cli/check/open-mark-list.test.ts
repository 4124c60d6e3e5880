import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openMarkList } from "../../../cli/check/open-mark-list.ts";
import { answerLine } from "../../../cli/check/title-line.ts";
import { someWords } from "../../fixtures/a-mark.ts";

const folder = mkdtempSync(join(tmpdir(), "border-lens-lists-"));
/** More than is too little to be kept. */
const many = Array.from({ length: 2_000 }, (_, at) => `Quibbex ${at} Brumolda,TMK 21-${String(at).padStart(5, "0")}`);
const listOf = (name: string, rows: readonly string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, `mark,number\n${rows.join("\n")}\n`);
  return file;
};
const keptIn = () => mkdtempSync(join(folder, "kept-"));

async function answer(list: string, kept: string, title: string): Promise<{ line: string; notes: string[] }> {
  const opened = await openMarkList(list, someWords, kept);
  if (!opened.ok) throw new Error(opened.problem);
  return { line: answerLine(JSON.stringify({ id: 1, title }), 1, opened.value.checker), notes: opened.value.notes };
}

test("a list that was kept answers as it did when it was read", async () => {
  const [list, kept] = [listOf("same.csv", [...many, '"Zolvaro,TMK 21-99999']), keptIn()];
  const first = await answer(list, kept, "New Quibbex 7 Brumolda bag");
  expect(JSON.parse(first.line).mentions[0].numbers).toEqual(["TMK 21-00007"]);
  expect(readdirSync(kept)).toHaveLength(1);
  expect(await answer(list, kept, "New Quibbex 7 Brumolda bag")).toEqual(first);
});

test("a list that has changed is read anew", async () => {
  const kept = keptIn();
  expect((await answer(listOf("changed.csv", many), kept, "Zolvaro bag")).line).toContain("none-found");
  expect((await answer(listOf("changed.csv", [...many, "Zolvaro,"]), kept, "Zolvaro bag")).line).toContain("names-recorded");
});

test("what was kept and damaged since is made anew", async () => {
  const [list, kept] = [listOf("damaged.csv", many), keptIn()];
  const first = await answer(list, kept, "Quibbex 7 Brumolda bag");
  const [name = ""] = readdirSync(kept);
  const whole = readFileSync(join(kept, name));
  for (const damaged of [whole.subarray(0, 20), whole.subarray(0, -4), Buffer.from(whole).fill(1, 5_000, 5_004)]) {
    writeFileSync(join(kept, name), damaged);
    expect(await answer(list, kept, "Quibbex 7 Brumolda bag")).toEqual(first);
    expect(readFileSync(join(kept, name)).equals(whole)).toBe(true);
  }
});

test("short lists are not kept, and of others the last four", async () => {
  const kept = keptIn();
  await answer(listOf("short.csv", many.slice(0, 20)), kept, "bag");
  expect(readdirSync(kept)).toEqual([]);
  for (let at = 0; at < 6; at++) await answer(listOf(`many-${at}.csv`, [...many, `Zolvaro ${at},`]), kept, "bag");
  expect(readdirSync(kept)).toHaveLength(4);
});

test("where nothing can be kept the list is read each time", async () => {
  const list = listOf("nowhere.csv", many);
  expect((await answer(list, join(list, "no-folder"), "Quibbex 7 Brumolda bag")).line).toContain("names-recorded");
});
