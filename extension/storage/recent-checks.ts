import * as v from "valibot";
import { outcomes } from "../../shared/check/check.ts";
import type { StoredItem } from "./stored-item.ts";

const schema = v.array(
  v.object({
    /** ISO time; with the address it tells one entry from another. */
    at: v.string(),
    address: v.string(),
    title: v.string(),
    outcome: v.picklist(outcomes),
    marks: v.array(v.string()),
  }),
);

export type RecentCheck = v.InferOutput<typeof schema>[number];

/** Checks kept on the device when the user has switched that on, newest first. */
export const recentChecks: StoredItem<RecentCheck[]> = {
  area: "local",
  key: "recent checks",
  version: 1,
  schema,
  initial: () => [],
};

/** The oldest make room beyond this many. */
export const mostRecentChecks = 1_000;
