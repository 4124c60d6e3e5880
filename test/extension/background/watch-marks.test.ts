import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenToNotifications, noticeChanges, watchMark } from "../../../extension/background/watch-marks.ts";
import { readItem } from "../../../extension/storage/stored-item.ts";
import { watchedMarks } from "../../../extension/storage/watched-marks.ts";
import { aMark } from "../../fixtures/a-mark.ts";
import { stubChrome } from "../kept-in-test.ts";

const create = vi.fn();
const clear = vi.fn();
const openOptionsPage = vi.fn();
let press: (() => void) | undefined;
let mayNotify = true;
const addListener = (listener: () => void) => {
  press = listener;
};

beforeEach(() => {
  vi.clearAllMocks();
  mayNotify = true;
  press = undefined;
  stubChrome({
    notifications: { create, clear, onClicked: { addListener } },
    permissions: { contains: async () => mayNotify },
    runtime: { getURL: (path: string) => path, getManifest: () => ({ icons: { "128": "icon.png" } }), openOptionsPage },
    i18n: { getMessage: (key: string) => key },
  });
});
afterEach(() => vi.unstubAllGlobals());

type Known = Parameters<typeof watchMark>[2];
const registerWith = (...recordations: string[]) => {
  const mark = aMark("Zolvaro", { recordations });
  return { markById: (id: string) => (id === mark.id ? mark : undefined) } as unknown as Known;
};
const before = registerWith("tmk-21-00001");
const after = registerWith("tmk-21-00001", "tmk-26-00007");

test("a register that says the same of a watched mark is no news", async () => {
  await watchMark("zolvaro", true, before);
  await noticeChanges(before, "en");
  expect(create).not.toHaveBeenCalled();
  expect(await readItem(watchedMarks)).toMatchObject([{ markId: "zolvaro", changedAt: null }]);
});

test("a changed record is told once, and noted with its time", async () => {
  await watchMark("zolvaro", true, before);
  await noticeChanges(after, "en");
  await noticeChanges(after, "en");
  expect(create).toHaveBeenCalledTimes(1);
  expect(create.mock.calls[0]?.[1]).toMatchObject({ message: expect.stringContaining("Zolvaro") });
  expect((await readItem(watchedMarks))[0]?.changedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test("without leave to notify the change is only noted", async () => {
  mayNotify = false;
  await watchMark("zolvaro", true, before);
  await noticeChanges(after, "en");
  expect(create).not.toHaveBeenCalled();
  expect((await readItem(watchedMarks))[0]?.changedAt).not.toBeNull();
});

test("a mark that is no longer watched, or not in the register, is told of no more", async () => {
  await watchMark("zolvaro", true, before);
  await watchMark("zolvaro", false, before);
  await watchMark("nobody", true, before);
  await noticeChanges(after, "en");
  expect(await readItem(watchedMarks)).toEqual([]);
  expect(create).not.toHaveBeenCalled();
});

test("a press on the notification shows the watched marks", () => {
  listenToNotifications();
  press?.();
  expect(openOptionsPage).toHaveBeenCalledTimes(1);
  expect(clear).toHaveBeenCalledWith("watched marks");
});

test("before the user has let the extension notify there is nothing to listen to", () => {
  stubChrome({});
  expect(listenToNotifications).not.toThrow();
});
