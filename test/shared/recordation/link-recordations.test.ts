import { expect, test } from "vitest";
import { linkRecordations } from "../../../shared/recordation/link-recordations.ts";
import type { RecordationNumber } from "../../../shared/recordation/recordation-number.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";

const number = (text: string) => text as RecordationNumber;

test("two recordations on one registration, however it is printed, know of each other", () => {
  const links = linkRecordations([
    aRecordation({ id: "a", registrationNumber: "1,303,804", mark: "ONE" }),
    aRecordation({ id: "b", registrationNumber: "Reg. No. 01303804", mark: "TWO", owner: "Other Ltd" }),
    aRecordation({ id: "c", registrationNumber: "1303805", mark: "THREE" }),
  ]);
  expect(links.get("a")).toEqual([{ how: "same-registration", id: "b", number: "TMK 21-00431" }]);
  expect(links.get("b")?.[0]?.id).toBe("a");
  expect(links.has("c")).toBe(false);
});

test("a number that the source names beside it is linked, held or not", () => {
  const links = linkRecordations([
    aRecordation({ id: "85-471", number: number("85-471"), related: [number("85-00349"), number("85-472")] }),
    aRecordation({ id: "85-472", number: number("85-472"), mark: "OTHER" }),
  ]);
  expect(links.get("85-471")).toEqual([
    { how: "see", number: "85-00349" },
    { how: "see", id: "85-472", number: "85-472" },
  ]);
  expect(links.get("85-472")).toEqual([{ how: "see", id: "85-471", number: "85-471" }]);
});

test("the same words of the same owner are linked; of different or unknown owners they are not", () => {
  const links = linkRecordations([
    aRecordation({ id: "a", mark: "Crossed Stripes", owner: "Asics Tiger Corporation" }),
    aRecordation({ id: "b", mark: "CROSSED STRIPES", owner: "ASICS TIGER CORP." }),
    aRecordation({ id: "c", mark: "Crossed Stripes", owner: "Somebody Else" }),
  ]);
  expect(links.get("a")).toEqual([{ how: "same-mark-and-owner", id: "b", number: "TMK 21-00431" }]);
  expect(links.has("c")).toBe(false);
});

test("a copyright and a trademark with equal digits are strangers", () => {
  const links = linkRecordations([
    aRecordation({ id: "a", kind: "copyright", registrationNumber: "1284318", mark: "ONE" }),
    aRecordation({ id: "b", registrationNumber: "1,284,318", mark: "TWO" }),
  ]);
  expect(links.size).toBe(0);
});
