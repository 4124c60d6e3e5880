import { expect, test } from "vitest";
import { evidenceFinder } from "../../../shared/check/check-evidence.ts";
import { openRegister } from "../../../shared/register/open-register.ts";
import { packRegister } from "../../../shared/register/pack-register.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";
import { aRegister, sha256 } from "../../fixtures/a-register.ts";
import { aRelease } from "../../fixtures/a-release.ts";

const register = aRegister([aRecordation({ mark: "ACME", words: ["ACME"] })], [aRelease()]);
const opened = openRegister(packRegister(register, sha256).whole);
if (!opened.ok) throw new Error(opened.problem);
const [mark] = register.marks;
if (!mark) throw new Error("The fixture's recordation gives no mark.");

test("what stands behind a mention: its mark once, with that mark's recordations", () => {
  const { evidenceOf } = evidenceFinder(opened.value);
  const mention = { markId: mark.id } as Parameters<typeof evidenceOf>[0]["mentions"][number];
  const evidence = evidenceOf({ mentions: [mention, mention] });
  expect(evidence.marks.map(({ id }) => id)).toEqual([mark.id]);
  expect(evidence.recordations.map(({ id }) => id)).toEqual(mark.recordations);
});

test("nothing named, nothing decoded; a mark that the register lacks is left out", () => {
  let decoded = 0;
  const counting = {
    ...opened.value,
    marks: () => {
      decoded += 1;
      return opened.value.marks();
    },
  };
  const { evidenceOf, markById } = evidenceFinder(counting);
  expect(evidenceOf({ mentions: [] })).toEqual({ marks: [], recordations: [], releases: [] });
  expect(decoded).toBe(0);
  expect(markById("no-such-mark")).toBeUndefined();
  expect(markById(mark.id)?.name).toBe("ACME");
  expect(decoded).toBe(1);
});
