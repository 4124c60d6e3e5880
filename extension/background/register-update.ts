import { registerState } from "../storage/register-state.ts";
import type { Settings } from "../storage/settings.ts";
import { readItem, writeItem } from "../storage/stored-item.ts";
import type { Engine } from "./register-engine.ts";

export const registerAlarm = "look for a newer register";

/** Minutes between two looks: at most once a day. */
const period = 24 * 60;

/** Sets the daily alarm where there is none; an alarm outlives the worker, but not every browser keeps it over a restart. */
export async function scheduleUpdates(): Promise<void> {
  if (!(await chrome.alarms.get(registerAlarm)))
    chrome.alarms.create(registerAlarm, { delayInMinutes: 60, periodInMinutes: period });
}

/** The register of the last accepted update. */
export async function readUpdatedRegister(): Promise<Engine | undefined> {
  return undefined;
}

/** Looks for a newer register. True where one was accepted. */
export async function updateRegister(_settings: Settings, _current: Engine): Promise<boolean> {
  const before = await readItem(registerState);
  await writeItem(registerState, { ...before, lookedAt: new Date().toISOString() });
  return false;
}
