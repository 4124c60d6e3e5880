import { join } from "node:path";
import { packRegister } from "../../shared/register/pack-register.ts";
import type { Breach } from "../../shared/result.ts";
import { published, readRegister } from "./build.ts";
import { buildTime } from "./build-time.ts";
import { publicationName, readPublications } from "./publications.ts";
import { sha256 } from "./write-register-folder.ts";
import { writeWhole } from "./write-whole.ts";

export type Publishing =
  | { kind: "published"; version: string; file: string }
  | { kind: "unchanged"; version: string }
  | { kind: "breaches"; breaches: Breach[] }
  | { kind: "refused"; problem: string };

/** Keeps the register that `content/` makes as a published version: later builds tell what changed since, and its address stays. */
export function publishRegister(root: string): Publishing {
  const earlier = readPublications(join(root, published));
  if (!earlier.ok) return { kind: "refused", problem: earlier.problem };
  const reading = readRegister(root);
  if (reading.kind === "breaches") return reading;
  const { whole, version } = packRegister(reading.register, sha256);
  const last = earlier.value.at(-1);
  if (last?.register.version === version) return { kind: "unchanged", version };
  const now = buildTime();
  if (last && last.published >= now.toISOString().slice(0, 19)) {
    return {
      kind: "refused",
      problem: `Register ${last.register.version} was published ${last.published}, after this clock's time. Set the clock right, then publish again.`,
    };
  }
  const file = `${published}/${publicationName(now, version)}`;
  writeWhole(join(root, file), whole);
  return { kind: "published", version, file };
}
