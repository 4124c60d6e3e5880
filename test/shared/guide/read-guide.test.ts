import { expect, test } from "vitest";
import { readGuide } from "../../../shared/guide/read-guide.ts";

const frontmatter = `title: Lamps
section: safety
audience: consumer
summary: A lamp with a false mark can shock you.
inShort: { danger: Shock., tell: No maker's name., do: Unplug it. }
goods: electrical-cords-lights
niceClasses: [11]
sources: [ul-lamps]
reviewed: 2026-11-24`;
const file = (head: string, body = "Text.[^ul-lamps]") => `---\n${head}\n---\n\n${body}\n`;

test("reads a guide; language and slug come from its path, lists that are left out are empty", () => {
  const read = readGuide("content/guides/es/desk-lamps.md", file(frontmatter));
  expect(read).toMatchObject({
    ok: true,
    value: {
      language: "es",
      slug: "desk-lamps",
      title: "Lamps",
      niceClasses: [11],
      marks: [],
      checklist: [],
      body: "Text.[^ul-lamps]",
    },
  });
});

test.each([
  { it: "a file elsewhere", path: "content/guides/fr/lamps.md", text: file(frontmatter), says: "not where a guide stands" },
  { it: "no frontmatter", path: "content/guides/en/lamps.md", text: "Text.", says: "has no frontmatter" },
  { it: "broken YAML", path: "content/guides/en/lamps.md", text: file("title: [a"), says: "is no YAML" },
  {
    it: "a missing field",
    path: "content/guides/en/lamps.md",
    text: file(frontmatter.replace("title: Lamps\n", "")),
    says: "field title is missing; add it",
  },
  {
    it: "a field with another name",
    path: "content/guides/en/lamps.md",
    text: file(`${frontmatter}\nmood: calm`),
    says: "field mood is not known here",
  },
  {
    it: "a day that no calendar has",
    path: "content/guides/en/lamps.md",
    text: file(frontmatter.replace("2026-11-24", "2026-02-30")),
    says: "field reviewed",
  },
  {
    it: "a class that does not exist",
    path: "content/guides/en/lamps.md",
    text: file(frontmatter.replace("[11]", "[46]")),
    says: "field niceClasses.0 ends at 45",
  },
  {
    it: "a guide about goods without the box at the top",
    path: "content/guides/en/lamps.md",
    text: file(frontmatter.replace(/inShort.*\n/, "")),
    says: "needs inShort",
  },
])("tells of $it", ({ path, text, says }) => {
  const read = readGuide(path, text);
  expect(read.ok ? "read" : read.problem).toContain(says);
});
