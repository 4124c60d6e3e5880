import { expect, test } from "vitest";
import { guideDocument } from "../../../shared/identification-guide/guide-document.ts";
import { emptyDraft, missingFrom, readDraft } from "../../../shared/identification-guide/guide-draft.ts";

const photo = "data:image/jpeg;base64,/9j/4AAQ";
const full = {
  ...emptyDraft,
  product: "Acme lamp",
  mark: "ACME",
  recordation: "TMK 21-00431",
  contact: "ip@acme.example",
  notice: "As the template says.",
  points: [{ name: "Base", real: "Steel", copy: "Plastic", realPhoto: photo }],
};

test("a saved draft comes back as it was", () => expect(readDraft(JSON.stringify(full))).toEqual({ ok: true, value: full }));
test.each([
  { it: "what is not JSON", text: "PK..", says: "not JSON" },
  { it: "another file", text: '{"records":[]}', says: "not a draft of this page" },
  {
    it: "a picture from the network",
    text: JSON.stringify({ ...full, points: [{ ...full.points[0], realPhoto: "https://acme.example/a.jpg" }] }),
    says: "points.0.realPhoto",
  },
  {
    it: "a picture that can hold a script",
    text: JSON.stringify({ ...full, points: [{ ...full.points[0], copyPhoto: "data:image/svg+xml;base64,AA" }] }),
    says: "points.0.copyPhoto",
  },
])("refuses $it", ({ text, says }) => {
  const read = readDraft(text);
  expect(read.ok ? "read" : read.problem).toContain(says);
});
test("tells what is missing", () => {
  expect(missingFrom(emptyDraft)).toEqual(["product", "mark", "recordation", "contact", "notice", "points"]);
  expect(missingFrom(full)).toEqual([]);
});
test("the file loads and runs nothing, and its title cannot break out", () => {
  const file = guideDocument({ title: "</title><b>", language: "en", body: "<p>x</p>" });
  expect(file).toContain("default-src 'none'; img-src data:");
  expect(file).toContain("&lt;/title&gt;&lt;b&gt;");
  expect(file).not.toMatch(/https?:/);
});
