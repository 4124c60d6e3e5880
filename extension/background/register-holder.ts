import { freshnessOf } from "../../shared/register/accept-update.ts";
import type { RegisterFacts } from "../messages/register-facts.ts";
import { registerState } from "../storage/register-state.ts";
import { readItem } from "../storage/stored-item.ts";
import { chooseRegister, type InUse, openAsKept, type Resting } from "./choose-register.ts";
import type { Engine } from "./register-engine.ts";

export type RegisterHolder = {
  inUse: () => Promise<InUse>;
  engine: () => Promise<Engine>;
  facts: () => Promise<RegisterFacts>;
  /** Called after what is kept was replaced or deleted. */
  reopen: () => void;
  /** Called when the package is a new one: its own register may be newer than what is kept. */
  chooseAnew: () => void;
};

/** Opens the register once per life of the worker. */
export function holdRegister(keptAtStart: Promise<Resting>): RegisterHolder {
  let resting = keptAtStart;
  let opened: Promise<InUse> | undefined;
  const hold = (mine: Promise<InUse>): Promise<InUse> => {
    opened = mine;
    // A failure is tried again at the next question instead of being kept for good.
    mine.catch(() => {
      if (opened === mine) opened = undefined;
    });
    return mine;
  };
  const choose = async () => chooseRegister((await resting).kept);
  const open = async () => (await resting).opened ?? choose();
  const inUse = () => opened ?? hold(open());
  return {
    inUse,
    engine: async () => (await inUse()).engine,
    facts: async () => factsOf(await inUse()),
    reopen: () => {
      resting = openAsKept();
      opened = undefined;
    },
    chooseAnew: () => void hold(choose()).catch(() => undefined),
  };
}

async function factsOf({ held, source, engine }: InUse): Promise<RegisterFacts> {
  const { lookedAt, problem } = await readItem(registerState);
  const { version, asOf } = engine.register;
  const old = freshnessOf(held, new Date()).kind !== "fresh";
  return { version, asOf, marks: engine.counts.marks, source, lookedAt, problem, old };
}
