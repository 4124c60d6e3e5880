import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkListing } from "../../shared/check/check-listing.ts";
import { cardToHtml, cardToJson } from "../../shared/check/evidence-card/card-to-html.ts";
import { makeCard } from "../../shared/check/evidence-card/make-card.ts";
import { buildMarkIndex } from "../../shared/mention/mark-index.ts";
import { gatherMarks } from "../../shared/register/gather-marks.ts";
import { packRegister } from "../../shared/register/pack-register.ts";
import { aRecordation } from "../fixtures/a-recordation.ts";
import { lensIn } from "./lens-in.ts";

const folder = mkdtempSync(join(tmpdir(), "border-lens-verify-"));
const hash = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const recordations = [aRecordation({ mark: "ACMEDIAN", words: ["ACMEDIAN"] })];
const marks = gatherMarks(recordations, [], [], []);
const content = { asOf: "2026-11-24", recordations, marks, releases: [] };
const { version, whole } = packRegister(content, hash);
mkdirSync(join(folder, "versions", version), { recursive: true });
writeFileSync(join(folder, "versions", version, `register-${version}.blr`), whole);

const text = { title: "Brass lamp ACMEDIAN, new" };
const card = await makeCard(
  {
    at: "2026-11-24T10:00:00Z",
    by: "test",
    version: "1",
    page: { address: null, title: text.title },
    text,
    check: checkListing(text, buildMarkIndex(marks), { version, asOf: content.asOf }),
    recordations,
    releases: [],
  },
  (words) => Promise.resolve(hash(words)),
);
const write = (name: string, words: string) => {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
};
const verify = (file: string) => lensIn("verify", file, "--data", folder);

test.each([
  { it: "an HTML card as it was made", file: write("card.html", cardToHtml(card, "en")), says: /^Same result/, status: 0 },
  { it: "a JSON card as it was made", file: write("card.json", cardToJson(card)), says: /^Same result/, status: 0 },
  {
    it: "a card edited by hand",
    file: write("edited.json", cardToJson(card).replace("Brass", "Glass")),
    says: /^The card was changed/,
    status: 1,
  },
  {
    it: "a card whose page was edited around its data",
    file: write("other.html", cardToHtml(card, "en").replace(/<h1>.*<\/h1>/, "<h1>The seller sells copies.</h1>")),
    says: /^What the file shows is not the page written for its data[\s\S]*The card says: This listing names ACMEDIAN/,
    status: 1,
  },
])("$it", ({ file, says, status }) => {
  const ended = verify(file);
  expect(ended.stdout).toMatch(says);
  expect(ended.status).toBe(status);
});

test("what is no card ends with a sentence", () => {
  const ended = verify(write("page.html", "<p>no card</p>"));
  expect(ended.stderr).toMatch(/no evidence card/);
  expect(ended.status).toBe(2);
});
