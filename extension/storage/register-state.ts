import * as v from "valibot";
import type { StoredItem } from "./stored-item.ts";

const schema = v.object({
  /** ISO time of the last look for an update; `null` before the first. */
  lookedAt: v.nullable(v.string()),
  /** Why the last look brought nothing, as a sentence; `null` where it went well. */
  problem: v.nullable(v.string()),
});

export type RegisterState = v.InferOutput<typeof schema>;

/** How the last look for a newer register ended. */
export const registerState: StoredItem<RegisterState> = {
  area: "local",
  key: "register state",
  version: 1,
  schema,
  initial: () => ({ lookedAt: null, problem: null }),
};
