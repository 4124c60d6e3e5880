import { expect, test } from "vitest";
import { statusOn } from "../../../shared/recordation/recordation-status.ts";
import { recordStatus } from "../../../shared/search/record-status.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";

const today = "2026-11-27";

test.each([
  { expires: undefined, status: "documented" },
  { expires: "2026-11-26", status: "expired" },
  { expires: "2026-11-27", status: "dated" },
  { expires: "2026-10", status: "expired" },
  { expires: "2026-11", status: "documented" },
  { expires: "2026-12", status: "dated" },
  { expires: "2025", status: "expired" },
  { expires: "2026", status: "documented" },
  { expires: "2027", status: "dated" },
] as const)("a record that expires $expires is $status", ({ expires, status }) => {
  const dates = expires === undefined ? {} : { expires };
  expect(recordStatus({ kind: "trademark", ...dates }, today)).toBe(status);
  // The record's own page must not say otherwise.
  const said = statusOn(aRecordation(dates), today).kind;
  if (status === "expired") expect(["expired", "in-renewal-window", "unknown"]).toContain(said);
  else expect(said).toBe(status === "dated" ? "in-force" : "unknown");
});

test("a mark that only releases name has no date to pass", () => {
  expect(recordStatus({ kind: "seized-mark" }, today)).toBe("seized");
});
