import { expect, test } from "vitest";
import { printRecordationRow } from "../../../shared/recordation/print-recordation-row.ts";
import { readRecordationRow } from "../../../shared/recordation/read-recordation-row.ts";
import type { RecordationNumber } from "../../../shared/recordation/recordation-number.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";
import { syntheticRecordations } from "../../generate/synthetic-recordations.ts";

const everyField = aRecordation({
  kind: "other",
  kindPrinted: "Mask Work",
  related: ["85-00349" as RecordationNumber],
  fieldSources: { owner: { url: "https://iprs.example/", title: "Result list", documented: "2026-11-20" } },
});

test("a recordation survives being written and read, whatever fields it has", () => {
  for (const recordation of [everyField, ...syntheticRecordations(300)]) {
    expect(readRecordationRow(printRecordationRow(recordation))).toEqual({ ok: true, value: recordation });
  }
});
