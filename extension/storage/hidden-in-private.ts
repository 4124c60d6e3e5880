import * as v from "valibot";
import type { StoredItem } from "./stored-item.ts";

const schema = v.object({
  hosts: v.array(v.string()),
  /** As `hiddenListings` in the settings. */
  listings: v.array(v.string()),
});

type HiddenInPrivate = v.InferOutput<typeof schema>;

/**
 * Where the chip was sent away in a private window. In memory only, and only as long as one is open: no address of such a
 * window is written to the disk.
 */
export const hiddenInPrivate: StoredItem<HiddenInPrivate> = {
  area: "session",
  key: "hidden in private windows",
  version: 1,
  schema,
  initial: () => ({ hosts: [], listings: [] }),
};
