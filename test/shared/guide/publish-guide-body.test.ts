import { expect, test } from "vitest";
import { citationsIn } from "../../../shared/guide/citations.ts";
import { guideAddress } from "../../../shared/guide/guide-address.ts";
import { linksIn } from "../../../shared/guide/guide-links.ts";
import { publishGuideBody } from "../../../shared/guide/publish-guide-body.ts";
import type { Source } from "../../../shared/source/source.ts";

const recall: Source = {
  id: "recall",
  title: "Lamps [recall]",
  publisher: "CPSC",
  url: "https://example.org/a_(b)",
  date: "2024-05",
  checked: "2026-11-23",
  kind: "official",
  note: undefined,
};
const press: Source = { ...recall, id: "press", title: "Lamps", publisher: "A paper", url: undefined, date: undefined };
const around = {
  language: "en" as const,
  sourceById: (id: string) => [recall, press].find((source) => source.id === id),
  addressOf: (link: ReturnType<typeof linksIn>[number]) =>
    link.kind === "guide" ? `/es/safety/${link.slug}/${link.anchor}` : link.kind === "page" ? `/es${link.path}` : link.url,
  dateInWords: () => "mayo de 2024",
  termsIn: () => [],
};
const body =
  "One.[^press] Two.[^recall][^press] See [cords](cords.md#marks), [contacts](/contacts/), [FDA](https://www.fda.gov/a) and [above](#one).";

test("finds each citation once, in the order of first use", () => expect(citationsIn(body)).toEqual(["press", "recall"]));

test("tells guides, pages and the world outside apart, and leaves anchors within the page alone", () =>
  expect(linksIn(body)).toEqual([
    { kind: "guide", slug: "cords", anchor: "#marks" },
    { kind: "page", path: "/contacts/" },
    { kind: "outside", url: "https://www.fda.gov/a" },
  ]));

test("puts links into the guide's language and defines a footnote for each source, its brackets escaped", () =>
  expect(publishGuideBody(body, around)).toBe(
    `One.[^press] Two.[^recall][^press] See [cords](/es/safety/cords/#marks), [contacts](/es/contacts/), [FDA](https://www.fda.gov/a) and [above](#one).

[^press]: Lamps, A paper
[^recall]: [Lamps \\[recall\\]](<https://example.org/a_(b)>), CPSC, mayo de 2024
`,
  ));

test("a Spanish guide says that its sources are told in English", () =>
  expect(publishGuideBody("One.[^press] Two.[^recall]", { ...around, language: "es" })).toBe(
    `One.[^press] Two.[^recall]

[^press]: <span lang="en">Lamps, A paper</span>
[^recall]: <span lang="en">[Lamps \\[recall\\]](<https://example.org/a_(b)>), CPSC</span>, mayo de 2024
`,
  ));

test("a citation of an unknown source gets no footnote, so that the page shows the hole", () =>
  expect(publishGuideBody("One.[^nothing]", around)).toBe("One.[^nothing]"));

test.each([
  { section: "safety" as const, slug: "cords", address: "/safety/cords/" },
  { section: "rights-owners" as const, slug: "how-to-record", address: "/rights-owners/how-to-record/" },
  { section: "overview" as const, slug: "overview", address: "/overview/" },
  { section: "about" as const, slug: "privacy", address: "/privacy/" },
  { section: "about" as const, slug: "about", address: "/about/" },
])("$section/$slug stands at $address", ({ address, ...guide }) => expect(guideAddress(guide)).toBe(address));
