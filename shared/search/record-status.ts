import type { SearchRecord } from "./search-record.ts";

/** What the record's own dates say on a day; a record without dates says nothing of today. */
export function recordStatus(
  record: Pick<SearchRecord, "kind" | "expires">,
  today: string,
): "expired" | "dated" | "documented" | "seized" {
  if (record.kind === "seized-mark") return "seized";
  if (record.expires === undefined) return "documented";
  return record.expires < today ? "expired" : "dated";
}
