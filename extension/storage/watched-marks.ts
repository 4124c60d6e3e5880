import * as v from "valibot";
import type { StoredItem } from "./stored-item.ts";

const schema = v.array(
  v.object({
    markId: v.string(),
    name: v.string(),
    /** What the register said of the mark when it was last looked at; another text means that something changed. */
    seen: v.string(),
    /** ISO time of the last change that was noticed. */
    changedAt: v.nullable(v.string()),
  }),
);

export type WatchedMark = v.InferOutput<typeof schema>[number];

/** Marks whose changes in the register the user wants to hear of. */
export const watchedMarks: StoredItem<WatchedMark[]> = {
  area: "local",
  key: "watched marks",
  version: 1,
  schema,
  initial: () => [],
};
