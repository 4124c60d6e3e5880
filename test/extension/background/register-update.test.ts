import { afterEach, expect, test, vi } from "vitest";
import type { InUse } from "../../../extension/background/choose-register.ts";
import {
  isDue,
  nextLook,
  scheduleNextUpdate,
  scheduleUpdates,
  updateRegister,
} from "../../../extension/background/register-update.ts";
import { settings } from "../../../extension/storage/settings.ts";
import { stubChrome } from "../kept-in-test.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const minute = 60_000;
const hour = 60 * minute;
const now = Date.parse("2026-11-27T12:00:00Z");
const before = (milliseconds: number) => new Date(now - milliseconds).toISOString();

test.each([
  { it: "before the first look", lookedAt: null, due: true, next: now + hour },
  { it: "an hour after a look", lookedAt: before(hour), due: false, next: now + 23 * hour + minute },
  { it: "a moment before a day has passed", lookedAt: before(24 * hour - 1), due: false, next: now + 1 + minute },
  { it: "a day after a look", lookedAt: before(24 * hour), due: true, next: now + 5 * minute },
  { it: "with a clock that was set back", lookedAt: before(-72 * hour), due: true, next: now + 24 * hour + minute },
])("$it, a look is due: $due", ({ lookedAt, due, next }) => {
  expect(isDue(lookedAt, now)).toBe(due);
  expect(nextLook(lookedAt, now, 5 * minute)).toBe(next);
});

type Alarm = { when?: number; periodInMinutes?: number };
function stubAlarms(set: Alarm | undefined) {
  const made: Alarm[] = [];
  const areas = stubChrome({
    alarms: {
      get: async () => made.at(-1) ?? set,
      create: async (_: string, alarm: Alarm) => void made.push(alarm),
    },
    i18n: { getUILanguage: () => "en-US" },
  });
  vi.useFakeTimers({ now, toFake: ["Date"] });
  return { areas, made };
}
const lookedAt = (areas: ReturnType<typeof stubChrome>, time: string) =>
  areas.local.set("register state", { version: 1, value: { lookedAt: time, problem: null } });

test("a browser that forgot the alarm at its restart gets one a day after the last look, and only one", async () => {
  const { areas, made } = stubAlarms(undefined);
  lookedAt(areas, before(20 * hour));
  await scheduleUpdates();
  await scheduleUpdates();
  expect(made).toEqual([{ when: now + 4 * hour + minute }]);
});

test("the alarm of an earlier version, which goes off again and again, is replaced", async () => {
  const { made } = stubAlarms({ periodInMinutes: 1_440 });
  await scheduleUpdates();
  expect(made).toEqual([{ when: now + hour }]);
});

test("an alarm that has gone off is set a day on where nothing is looked for", async () => {
  const { areas, made } = stubAlarms(undefined);
  lookedAt(areas, before(200 * hour));
  await scheduleNextUpdate();
  expect(made).toEqual([{ when: now + 24 * hour }]);
});

test("what is no portal's address is told of, nothing is asked and the time of the last look stays", async () => {
  const { areas } = stubAlarms(undefined);
  const fetched = vi.fn();
  vi.stubGlobal("fetch", fetched);
  lookedAt(areas, before(hour));
  areas.local.set("settings", { version: 1, value: { ...settings.initial(), portalAddress: "borderlens.example" } });
  expect(await updateRegister({} as InUse)).toBe("refused");
  expect(areas.local.get("register state")).toMatchObject({
    value: { lookedAt: before(hour), problem: expect.stringMatching(/^This is not the address of a portal/) },
  });
  expect(fetched).not.toHaveBeenCalled();
});

test("a look that breaks off leaves a sentence", async () => {
  const { areas } = stubAlarms(undefined);
  Object.assign(chrome, { runtime: { getURL: (path: string) => path } });
  vi.stubGlobal("fetch", async () => new Response(null, { status: 404 }));
  expect(await updateRegister({} as InUse)).toBe("refused");
  expect(areas.local.get("register state")).toMatchObject({ value: { problem: expect.stringMatching(/could not be kept/) } });
});
