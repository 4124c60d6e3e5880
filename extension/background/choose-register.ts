import { prepareChecks } from "../../shared/check/prepare-checks.ts";
import type { Held } from "../../shared/register/accept-update.ts";
import { openProvenRegister, openRegister } from "../../shared/register/open-register.ts";
import { problemError } from "../i18n/problem-words.ts";
import type { RegisterFacts } from "../messages/register-facts.ts";
import { readBundledFile, readBundledManifest } from "./bundled-register.ts";
import { type KeptRegister, keepRegister, readKeptRegister } from "./kept-register.ts";
import { type Engine, openEngine } from "./register-engine.ts";

/** The register in use: its manifest, where it came from, and it, open. */
export type InUse = { held: Held; source: RegisterFacts["source"]; engine: Engine };

/** What is kept, and the register in it, open; not `opened` where this package has not chosen it yet or its bytes are lost. */
export type Resting = { kept: KeptRegister | undefined; opened: InUse | undefined };

/** The register as it was kept: no question to the package, no second look at bytes that were proven when they were kept. */
export async function openAsKept(): Promise<Resting> {
  // Where the browser lets nobody keep anything, nothing is kept.
  const kept = await readKeptRegister().catch(() => undefined);
  if (kept?.chosenIn !== packageVersion()) return { kept, opened: undefined };
  const reading = bytesOf(kept);
  // The browser reads by itself.
  prepareChecks();
  const bytes = await reading;
  const engine = bytes && openEngine(bytes, openProvenRegister);
  return { kept, opened: engine?.ok ? { held: kept.held, source: kept.source, engine: engine.value } : undefined };
}

/**
 * Chooses anew: an updated register where it is newer than the one in the package and still signed by a trusted key, else the
 * package's. What is chosen is kept, for the next life of the worker.
 * @throws when the package is damaged
 */
export async function chooseRegister(kept: KeptRegister | undefined): Promise<InUse> {
  const bundled = await readBundledManifest();
  if (kept?.source === "updated" && kept.held.manifest.sequence > bundled.manifest.sequence && isTrusted(kept.held, bundled)) {
    const bytes = await bytesOf(kept);
    // Every checksum again: it comes once for each version of the package, and nothing else vouches for an older one's bytes.
    const engine = bytes && openEngine(bytes, openRegister);
    if (engine?.ok) {
      keep({ ...kept, chosenIn: packageVersion() });
      return { held: kept.held, source: "updated", engine: engine.value };
    }
  }
  const bytes = await readBundledFile(bundled);
  const engine = openEngine(bytes, openProvenRegister);
  if (!engine.ok) throw problemError("problemPackage", engine.problem);
  keep({ held: bundled, source: "bundled", chosenIn: packageVersion(), file: new Blob([bytes]) });
  return { held: bundled, source: "bundled", engine: engine.value };
}

/** An accepted update becomes the register in use. */
export const keepUpdate = (held: Held, bytes: Uint8Array<ArrayBuffer>): Promise<void> =>
  keepRegister({ held, source: "updated", chosenIn: packageVersion(), file: new Blob([bytes]) });

/** The package's keys may have changed with a new version of the extension. */
const isTrusted = ({ keys }: Held, bundled: Held): boolean => keys.some((key) => bundled.keys.includes(key));

const packageVersion = (): string => chrome.runtime.getManifest().version;

async function bytesOf({ file }: KeptRegister): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined; // the browser has lost the bytes
  }
}

// Nobody waits for it: where it cannot be kept (no room), the package is read again next time.
function keep(register: KeptRegister): void {
  keepRegister(register).catch(() => undefined);
}
