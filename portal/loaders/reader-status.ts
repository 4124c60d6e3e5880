import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { listingFields } from "../../shared/listing/listing.ts";

const tally = v.object({ right: v.number(), blank: v.number(), wrong: v.number() });

const statusSchema = v.object({
  measuredOn: v.string(),
  savedPages: v.number(),
  stores: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      fields: v.array(v.picklist(listingFields)),
      /** A page of our own, compared on that day with a saved real one of the store. */
      proof: v.nullable(v.object({ file: v.string(), compared: v.string() })),
      savedPages: v.nullable(v.object({ pages: v.number(), fields: v.record(v.picklist(listingFields), tally) })),
    }),
  ),
});

/** What the reader can read, store by store, as `npm run bench:reader` measured it last. */
export const readerStatus = () =>
  v.parse(statusSchema, JSON.parse(readFileSync(join(process.cwd(), "content/reader/status.json"), "utf8")));
