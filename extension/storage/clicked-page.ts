import * as v from "valibot";
import type { StoredItem } from "./stored-item.ts";

/** The address of the page in a tab that the user had read by a click, on a site that is not allowed. In memory only, as a tab's check. */
export const clickedPage = (tabId: number): StoredItem<string | null> => ({
  area: "session",
  key: `clicked page of tab ${tabId}`,
  version: 1,
  schema: v.nullable(v.string()),
  initial: () => null,
});
