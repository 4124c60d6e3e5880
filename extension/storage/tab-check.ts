import * as v from "valibot";
import type { NothingWhy, PageCheck } from "../messages/check-report.ts";
import type { StoredItem } from "./stored-item.ts";

/** What came of a tab's page: its check, or why it has none. */
export type TabCheck = { kind: "check"; page: PageCheck } | { kind: "nothing"; why: NothingWhy; address: string };

/**
 * What came of the page in a tab when it was last read. It lives in memory only (the session area), so nothing of it outlasts the browser, private
 * windows leave nothing behind, and a service worker that was stopped finds it again.
 */
export const tabCheck = (tabId: number): StoredItem<TabCheck | null> => ({
  area: "session",
  key: `check of tab ${tabId}`,
  version: 2,
  // Written by this extension alone and gone with the browser: its shape cannot be an older one.
  schema: v.custom<TabCheck | null>((value) => value === null || typeof value === "object"),
  initial: () => null,
});
