import { freshnessOf, type Held } from "../../shared/register/accept-update.ts";
import { type OpenRegister, openRegister } from "../../shared/register/open-register.ts";
import type { RegisterFacts } from "../messages/register-facts.ts";
import { registerState } from "../storage/register-state.ts";
import { readItem } from "../storage/stored-item.ts";
import { readBundledManifest, readBundledRegister, readTrust } from "./bundled-register.ts";
import { type Engine, openEngine } from "./register-engine.ts";
import { readUpdatedFile } from "./updated-register-store.ts";

/** The register in use: its manifest, where it came from, and it, open. */
export type InUse = { held: Held; source: RegisterFacts["source"]; engine: Engine };

export type RegisterHolder = {
  inUse: () => Promise<InUse>;
  engine: () => Promise<Engine>;
  facts: () => Promise<RegisterFacts>;
  /** Called after the updated register was replaced or deleted. */
  reopen: () => void;
};

/** Opens the register once per life of the worker. */
export function holdRegister(): RegisterHolder {
  let opened: Promise<InUse> | undefined;
  const inUse = (): Promise<InUse> => {
    opened ??= open();
    // A failure is tried again at the next question instead of being kept for good.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  return {
    inUse,
    engine: async () => (await inUse()).engine,
    facts: async () => factsOf(await inUse()),
    reopen: () => {
      opened = undefined;
    },
  };
}

/** The updated register where it is newer than the one in the package and still signed by a trusted key; else the package's. */
async function open(): Promise<InUse> {
  const trust = await readTrust();
  const [bundled, updated] = await Promise.all([readBundledManifest(trust), readUpdatedFile().catch(() => undefined)]);
  if (updated && updated.held.manifest.sequence > bundled.manifest.sequence && isTrusted(updated.held, bundled)) {
    const register = openRegister(updated.bytes);
    if (register.ok) return use(updated.held, "updated", register.value);
  }
  return use(bundled, "bundled", await readBundledRegister(bundled));
}

const use = (held: Held, source: InUse["source"], register: OpenRegister): InUse => ({
  held,
  source,
  engine: openEngine(register),
});

/** The package's keys may have changed with a new version of the extension. */
const isTrusted = ({ keys }: Held, bundled: Held): boolean => keys.some((key) => bundled.keys.includes(key));

async function factsOf({ held, source, engine }: InUse): Promise<RegisterFacts> {
  const { lookedAt, problem } = await readItem(registerState);
  const { version, asOf } = engine.register;
  const old = freshnessOf(held, new Date()).kind !== "fresh";
  return { version, asOf, marks: engine.counts.marks, source, lookedAt, problem, old };
}
