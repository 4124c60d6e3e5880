import { fetchUpdate, type UpdateOutcome } from "../../shared/register/fetch-update.ts";
import { describeRefusal } from "../../shared/register/update-text.ts";
import { currentLanguage } from "../i18n/current-language.ts";
import { say } from "../i18n/say.ts";
import { builtPortalAddress, parsePortalAddress } from "../storage/portal-address.ts";
import { registerState } from "../storage/register-state.ts";
import { settings } from "../storage/settings.ts";
import { changeItem, readItem, writeItem } from "../storage/stored-item.ts";
import { readTrust } from "./bundled-register.ts";
import { type InUse, keepUpdate } from "./choose-register.ts";
import { keepConfirmed } from "./kept-register.ts";
import { loadFrom } from "./load-bounded.ts";

export const registerAlarm = "look for a newer register";

const minute = 60_000;
/** Milliseconds from one look to the next at least. */
const day = 24 * 60 * minute;

/**
 * Sets the alarm for the next look where none is set. It goes off once and is set anew then. It outlives the worker, but not every
 * browser keeps it over a restart.
 */
export async function scheduleUpdates(): Promise<void> {
  const set = await chrome.alarms.get(registerAlarm);
  // Earlier versions set one that goes off again and again.
  if (!set || set.periodInMinutes !== undefined) await setAlarm(5 * minute);
}

/** When the alarm has gone off: the next one, whatever comes of this one. */
export const scheduleNextUpdate = (): Promise<void> => setAlarm(day);

async function setAlarm(overdue: number): Promise<void> {
  const { lookedAt } = await readItem(registerState);
  await chrome.alarms.create(registerAlarm, { when: nextLook(lookedAt, Date.now(), overdue) });
}

/**
 * When to look next, in milliseconds since 1970.
 * @param lookedAt ISO time of the last look; `null` before the first
 * @param overdue milliseconds to wait where a day has passed since
 */
export function nextLook(lookedAt: string | null, now: number, overdue: number): number {
  // What was just installed comes with a register.
  if (lookedAt === null) return now + Math.max(overdue, 60 * minute);
  const due = Date.parse(lookedAt) + day;
  // A minute more: alarms may go off a little early. A clock that was set back puts no look off for longer than a day.
  return due > now ? Math.min(due, now + day) + minute : now + overdue;
}

/** Whether a day has passed since the last look. */
export function isDue(lookedAt: string | null, now: number): boolean {
  if (lookedAt === null) return true;
  const passed = now - Date.parse(lookedAt);
  return passed >= day || passed < 0;
}

/** True where the user wants updates and the last look is a day old. */
export async function isUpdateDue(): Promise<boolean> {
  const [{ updateRegister: isWanted }, { lookedAt }] = await Promise.all([readItem(settings), readItem(registerState)]);
  return isWanted && isDue(lookedAt, Date.now());
}

/**
 * Looks for a newer register and keeps it if it is what a trusted key has signed, or keeps the later expiry of the one in use if that
 * is the newest. Whatever goes wrong, the one in use stays and the reason is kept for the options page.
 */
export async function updateRegister({ held }: InUse): Promise<UpdateOutcome["kind"]> {
  const [{ portalAddress }, language] = await Promise.all([readItem(settings), currentLanguage()]);
  const portal = portalAddress === null ? builtPortalAddress : parsePortalAddress(portalAddress);
  if (portal === undefined) return refuse(say(language, "registerAddressWrong"));
  try {
    const outcome = await fetchUpdate(held, await readTrust(), {
      load: loadFrom(new URL("data/", `${portal.replace(/\/$/, "")}/`)),
      now: new Date(),
      subtle: crypto.subtle,
    });
    if (outcome.kind === "updated") await keepUpdate(outcome.held, outcome.bytes);
    if (outcome.kind === "confirmed") await keepConfirmed(outcome.held);
    const problem = outcome.kind === "refused" ? describeRefusal(outcome, language) : null;
    await writeItem(registerState, { lookedAt: new Date().toISOString(), problem });
    return outcome.kind;
  } catch {
    // The browser would not keep it (no room), or the package is damaged.
    await writeItem(registerState, { lookedAt: new Date().toISOString(), problem: say(language, "registerNotKept") });
    return "refused";
  }
}

/** Nobody was asked, so the time of the last look stays. */
async function refuse(problem: string): Promise<"refused"> {
  await changeItem(registerState, (before) => ({ ...before, problem }));
  return "refused";
}
