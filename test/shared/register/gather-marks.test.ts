import { expect, test } from "vitest";
import { gatherMarks } from "../../../shared/register/gather-marks.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";
import { aRelease } from "../../fixtures/a-release.ts";

const aSeizedMark = (differing = {}) => ({
  brand: "Acme",
  mark: "Acme",
  words: ["ACME"],
  needsContext: false,
  neighbours: [],
  note: "",
  ...differing,
});

test("a recordation and a seized mark of the same words are one recorded mark with its releases", () => {
  const marks = gatherMarks([aRecordation()], [aSeizedMark()], [], [aRelease()]);
  expect(marks).toMatchObject([
    {
      id: "acme",
      name: "ACME",
      standing: "recorded",
      recordations: ["tmk-21-00431"],
      releases: ["2020-01-02-springfield-lamps"],
    },
  ]);
});

test("evidence for a whole group of marks leaves the standing at seized and is still shown", () => {
  const marks = gatherMarks([aRecordation({ id: "acme-logo", evidenceLevel: "brand" })], [aSeizedMark()], [], [aRelease()]);
  expect(marks).toMatchObject([{ name: "Acme", standing: "seized", recordations: ["acme-logo"] }]);
});

test("a design makes no mark", () => {
  expect(gatherMarks([aRecordation({ words: [] })], [], [], [])).toEqual([]);
});

test("a row that shares words with two marks brings them together", () => {
  const marks = gatherMarks(
    [aRecordation({ words: ["ACME"] }), aRecordation({ id: "b", words: ["ACME LAMPS"] })],
    [aSeizedMark({ words: ["ACME", "ACME LAMPS"] })],
    [],
    [],
  );
  expect(marks.map(({ words }) => words)).toEqual([["ACME", "ACME LAMPS"]]);
});

test("an ordinary word needs context and brings its neighbours", () => {
  const [mark] = gatherMarks([aRecordation({ words: ["PUCK"] })], [], [{ mark: "Puck", neighbours: ["cheese"], note: "" }], []);
  expect(mark).toMatchObject({ needsContext: true, neighbours: ["cheese"] });
});

test("releases stand newest first, each once", () => {
  const older = aRelease({ id: "2019-01-01-springfield-lamps", date: "2019-01-01" });
  const twice = aRelease({ items: [...aRelease().items, ...aRelease().items] });
  expect(gatherMarks([], [aSeizedMark()], [], [older, twice])[0]?.releases).toEqual([
    "2020-01-02-springfield-lamps",
    "2019-01-01-springfield-lamps",
  ]);
});

test("spellings that differ in accents are one, those divided otherwise are two", () => {
  const seized = aSeizedMark({ words: ["MAC", "M.A.C", "HERMÈS", "HERMES", "Mac"] });
  expect(gatherMarks([], [seized], [], []).map(({ words }) => words)).toEqual([["MAC", "M.A.C", "HERMÈS"]]);
});
