import * as v from "valibot";
import type { PageCheck } from "../messages/check-report.ts";
import type { StoredItem } from "./stored-item.ts";

/**
 * The last check of a tab. It lives in memory only (the session area), so nothing of it outlasts the browser, private
 * windows leave nothing behind, and a service worker that was stopped finds it again.
 */
export const tabCheck = (tabId: number): StoredItem<PageCheck | null> => ({
  area: "session",
  key: `check of tab ${tabId}`,
  version: 1,
  // Written by this extension alone and gone with the browser: its shape cannot be an older one.
  schema: v.custom<PageCheck | null>((value) => value === null || typeof value === "object"),
  initial: () => null,
});
