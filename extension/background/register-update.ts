import { fetchUpdate, type UpdateOutcome } from "../../shared/register/fetch-update.ts";
import { describeRefusal } from "../../shared/register/update-text.ts";
import { currentLanguage } from "../i18n/current-language.ts";
import { registerState } from "../storage/register-state.ts";
import { settings } from "../storage/settings.ts";
import { readItem, writeItem } from "../storage/stored-item.ts";
import { readTrust } from "./bundled-register.ts";
import { type InUse, keepUpdate } from "./choose-register.ts";
import { keepConfirmed } from "./kept-register.ts";
import { loadFrom } from "./load-bounded.ts";

export const registerAlarm = "look for a newer register";

/** Minutes between two looks: at most once a day. */
const period = 24 * 60;

/** The portal that this build belongs to. */
const builtPortal = process.env.PLASMO_PUBLIC_PORTAL_ADDRESS ?? "http://localhost:4321";

/** Sets the daily alarm where there is none; an alarm outlives the worker, but not every browser keeps it over a restart. */
export async function scheduleUpdates(): Promise<void> {
  if (await chrome.alarms.get(registerAlarm)) return;
  await chrome.alarms.create(registerAlarm, { delayInMinutes: 60, periodInMinutes: period });
}

/**
 * Looks for a newer register and keeps it if it is what a trusted key has signed, or keeps the later expiry of the one in use if that
 * is the newest. Whatever goes wrong, the one in use stays and the reason is kept for the options page.
 */
export async function updateRegister({ held }: InUse): Promise<UpdateOutcome["kind"]> {
  const { portalAddress } = await readItem(settings);
  const outcome = await fetchUpdate(held, await readTrust(), {
    load: loadFrom(new URL("data/", `${(portalAddress ?? builtPortal).replace(/\/$/, "")}/`)),
    now: new Date(),
    subtle: crypto.subtle,
  });
  if (outcome.kind === "updated") await keepUpdate(outcome.held, outcome.bytes);
  if (outcome.kind === "confirmed") await keepConfirmed(outcome.held);
  const problem = outcome.kind === "refused" ? describeRefusal(outcome, await currentLanguage()) : null;
  await writeItem(registerState, { lookedAt: new Date().toISOString(), problem });
  return outcome.kind;
}
