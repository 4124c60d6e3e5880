import type { RegisterFacts } from "../messages/register-facts.ts";
import { registerState } from "../storage/register-state.ts";
import { readItem } from "../storage/stored-item.ts";
import { readBundledRegister } from "./bundled-register.ts";
import { type Engine, openEngine } from "./register-engine.ts";

/** Days after which the panel says that the register's evidence is old. */
const oldAfterDays = 120;

type Held = { engine: Engine; source: RegisterFacts["source"] };

/** Opens the register once per life of the worker: the updated one where there is one, else the one in the package. */
export function holdRegister(readUpdated: () => Promise<Engine | undefined>) {
  let held: Promise<Held> | undefined;
  const open = async (): Promise<Held> => {
    const updated = await readUpdated().catch(() => undefined);
    if (updated) return { engine: updated, source: "updated" };
    return { engine: openEngine(await readBundledRegister()), source: "bundled" };
  };
  const get = (): Promise<Held> => {
    held ??= open();
    // A failure is tried again at the next question instead of being kept for good.
    held.catch(() => {
      held = undefined;
    });
    return held;
  };
  return {
    engine: async () => (await get()).engine,
    /** Called after the updated register was replaced or deleted. */
    reopen: () => {
      held = undefined;
    },
    facts: async (): Promise<RegisterFacts> => {
      const { engine, source } = await get();
      const { lookedAt, problem } = await readItem(registerState);
      const { version, asOf } = engine.register;
      return { version, asOf, marks: engine.index.marks.length, source, lookedAt, problem, old: isOld(asOf, Date.now()) };
    },
  };
}

/** @param asOf ISO date of the newest evidence @param now milliseconds since 1970 */
export function isOld(asOf: string, now: number): boolean {
  return now - Date.parse(asOf) > oldAfterDays * 86_400_000;
}
