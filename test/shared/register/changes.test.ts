import { describe, expect, test } from "vitest";
import type { Recordation } from "../../../shared/recordation/recordation.ts";
import { changeTitle, describeChange, feedText } from "../../../shared/register/change-text.ts";
import { type Change, changeKinds, changesBetween } from "../../../shared/register/changes.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";

const acme = aRecordation({ owner: "Acme Lamps Ltd", effective: "2016-05-03", expires: "2026-05-03" });
const head = { id: "tmk-21-00431", number: "TMK 21-00431", mark: "ACME" };

const changes = (before: Recordation[], after: Recordation[], days: [string, string] = ["2026-04-01", "2026-04-20"]) =>
  changesBetween({ recordations: before, day: days[0] }, { recordations: after, day: days[1] });

describe("changes from one register to the next", () => {
  test.each<{ it: string; before: Recordation[]; after: Recordation[]; days?: [string, string]; finds: Change[] }>([
    { it: "nothing where nothing changed", before: [acme], after: [{ ...acme }], finds: [] },
    {
      it: "a new recordation",
      before: [],
      after: [acme],
      finds: [{ ...head, kind: "recorded", owner: "Acme Lamps Ltd", effective: "2016-05-03" }],
    },
    {
      it: "a renewal",
      before: [acme],
      after: [{ ...acme, expires: "2036-05-03" }],
      finds: [{ ...head, kind: "renewed", before: "2026-05-03", after: "2036-05-03" }],
    },
    {
      it: "an expiry, once the 90 days are over",
      before: [acme],
      after: [acme],
      days: ["2026-07-31", "2026-08-02"],
      finds: [{ ...head, kind: "expired", expires: "2026-05-03" }],
    },
    { it: "no second expiry", before: [acme], after: [acme], days: ["2026-08-02", "2026-09-02"], finds: [] },
    { it: "no expiry within the 90 days", before: [acme], after: [acme], days: ["2026-05-02", "2026-06-02"], finds: [] },
    {
      it: "a new owner",
      before: [acme],
      after: [{ ...acme, owner: "Zebra Light GmbH" }],
      finds: [{ ...head, kind: "owner-changed", before: "Acme Lamps Ltd", after: "Zebra Light GmbH" }],
    },
    {
      it: "another spelling of the owner, as a correction",
      before: [acme],
      after: [{ ...acme, owner: "ACME LAMPS LIMITED" }],
      finds: [{ ...head, kind: "corrected", fields: ["owner"] }],
    },
    {
      it: "an earlier expiry, as a correction",
      before: [acme],
      after: [{ ...acme, expires: "2026-05-01" }],
      finds: [{ ...head, kind: "corrected", fields: ["expires"] }],
    },
    {
      it: "a year of expiry that got its day, as a correction",
      before: [{ ...acme, expires: "2027" }],
      after: [{ ...acme, expires: "2027-05-01" }],
      finds: [{ ...head, kind: "corrected", fields: ["expires"] }],
    },
    {
      it: "a month of expiry that got its last day, as a correction",
      before: [{ ...acme, expires: "2027-05" }],
      after: [{ ...acme, expires: "2027-05-31" }],
      finds: [{ ...head, kind: "corrected", fields: ["expires"] }],
    },
    {
      it: "a renewal from a year to a day after it",
      before: [{ ...acme, expires: "2026" }],
      after: [{ ...acme, expires: "2036-05-01" }],
      finds: [{ ...head, kind: "renewed", before: "2026", after: "2036-05-01" }],
    },
    {
      it: "a completed field",
      before: [acme],
      after: [{ ...acme, goods: "lamps", classes: [11] }],
      finds: [{ ...head, kind: "corrected", fields: ["classes", "goods"] }],
    },
    {
      it: "a renewal and a new owner of one recordation",
      before: [acme],
      after: [{ ...acme, expires: "2036-05-03", owner: "Zebra Light GmbH" }],
      finds: [
        { ...head, kind: "renewed", before: "2026-05-03", after: "2036-05-03" },
        { ...head, kind: "owner-changed", before: "Acme Lamps Ltd", after: "Zebra Light GmbH" },
      ],
    },
    { it: "a withdrawal", before: [acme], after: [], finds: [{ ...head, kind: "withdrawn" }] },
  ])("tell $it", ({ before, after, days, finds }) => {
    expect(changes(before, after, days)).toEqual(finds);
  });
});

describe("the words of a change", () => {
  const samples: Record<(typeof changeKinds)[number], Change> = {
    recorded: { ...head, kind: "recorded", owner: "Acme Lamps Ltd" },
    renewed: { ...head, kind: "renewed", before: "2026-05-03", after: "2036-05-03" },
    expired: { ...head, kind: "expired", expires: "2026-05-03" },
    "owner-changed": { ...head, kind: "owner-changed", before: "A", after: "B" },
    corrected: { ...head, kind: "corrected", fields: ["goods"] },
    withdrawn: { ...head, kind: "withdrawn" },
  };

  test.each(changeKinds.map((kind) => ({ kind })))("$kind: a headline and sentences in both languages", ({ kind }) => {
    expect(changeTitle(samples[kind], "en")).toMatch(/^ACME \(TMK 21-00431\): /);
    expect(describeChange(samples[kind], "en")).toMatch(/^[A-Z].*\.$/);
    expect(describeChange(samples[kind], "es")).toMatch(/^[A-Z].*\.$/);
    expect(describeChange(samples[kind], "es")).not.toBe(describeChange(samples[kind], "en"));
    // "Inscripción" is the trademark office's; what stands with Customs is a "registro en Aduanas".
    expect(`${changeTitle(samples[kind], "es")} ${describeChange(samples[kind], "es")} ${feedText.es.titleOf(kind)}`).not.toMatch(
      /inscri/i,
    );
  });

  test("a correction names its fields in words", () => {
    const change: Change = { ...head, kind: "corrected", fields: ["fieldSources", "grayMarket", "registrationNumber"] };
    expect(describeChange(change, "en")).toBe(
      "Corrected or completed: sources of single facts, gray-market protection, registration number.",
    );
    expect(describeChange(change, "es")).toBe(
      "Corregido o completado: fuentes de datos sueltos, protección contra el mercado gris, número de inscripción en la oficina.",
    );
  });

  test("an expiry sends the reader to Customs' own search", () => {
    expect(describeChange(samples.expired, "en")).toContain("Check IPRS");
  });
});
