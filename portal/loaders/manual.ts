import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const terms = v.array(v.object({ term: v.string(), what: v.string() }));
const manual = v.array(v.object({ name: v.string(), usage: v.string(), what: v.string(), arguments: terms, options: terms }));

/** The commands of the command line as their own help tells them. @throws where the build has not written them yet */
export function readManual(): v.InferOutput<typeof manual> {
  try {
    return v.parse(manual, JSON.parse(readFileSync(join(process.cwd(), "build/manual.json"), "utf8")));
  } catch (error) {
    throw new Error("The manual of the commands has not been written. Build the portal with `npm run build:portal`.", {
      cause: error,
    });
  }
}
