import { firstDay, lastDay } from "../recordation/recordation-status.ts";
import type { SearchRecord } from "./search-record.ts";

/** What the record's own dates say on a day; a record without dates says nothing of today, nor does a year or month of expiry that has begun. */
export function recordStatus(
  record: Pick<SearchRecord, "kind" | "expires">,
  today: string,
): "expired" | "dated" | "documented" | "seized" {
  if (record.kind === "seized-mark") return "seized";
  if (record.expires === undefined) return "documented";
  if (lastDay(record.expires) < today) return "expired";
  return firstDay(record.expires) < today ? "documented" : "dated";
}
