import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFieldSources, printFieldSources, sourcedFields } from "../../../shared/recordation/field-source.ts";

test("fields of one document stand together", () => {
  const cell = printFieldSources({
    owner: { url: "https://iprs.example/", title: "Result list", documented: "2026-11-20" },
    expires: { url: "https://iprs.example/", title: "Result list", documented: "2026-11-20" },
    classes: { url: "https://office.example/", title: "Trademark file" },
  });
  expect(cell).toBe(
    "owner expires = 2026-11-20 https://iprs.example/ Result list | classes = https://office.example/ Trademark file",
  );
});

test("what is printed is read back", () => {
  const source = fc.record(
    {
      url: fc.webUrl(),
      title: fc.stringMatching(/^[A-Za-z(][A-Za-z0-9 .,=()-]{0,30}[a-z)]$/).map((title) => title.replace(/\s+/g, " ")),
      documented: fc.constantFrom("2011", "2011-02", "2011-02-28"),
    },
    { requiredKeys: ["url", "title"], noNullPrototype: true },
  );
  const sources = fc.dictionary(fc.constantFrom(...sourcedFields), source, { noNullPrototype: true });
  fc.assert(
    fc.property(sources, (some) => {
      expect(parseFieldSources(printFieldSources(some))).toEqual({ ok: true, value: some });
    }),
  );
});

test.each(["owner", "owner = somewhere", "colour = https://x.example/ T"])("%j is told as no source of fields", (cell) => {
  expect(parseFieldSources(cell).ok).toBe(false);
});
