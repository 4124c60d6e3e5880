import { type Language, say } from "../i18n/say.ts";
import { changeItem } from "../storage/stored-item.ts";
import { type WatchedMark, watchedMarks } from "../storage/watched-marks.ts";
import type { Engine } from "./register-engine.ts";

const notification = "watched marks";

/**
 * Has a press on the notification show the watched marks, with what changed. To be called when the worker starts and when a permission
 * comes: before the user has let the extension notify there is nothing to listen to.
 */
export function listenToNotifications(): void {
  chrome.notifications?.onClicked.addListener(showWatched);
}

function showWatched(): void {
  void chrome.notifications.clear(notification);
  void chrome.runtime.openOptionsPage();
}

/** What the register says of a mark, as one text to compare. */
function stateOfMark(markId: string, { markById }: Pick<Engine, "markById">): string {
  const mark = markById(markId);
  return mark ? JSON.stringify([mark.standing, [...mark.recordations].sort(), [...mark.releases].sort()]) : "";
}

/** Compares the watched marks with the register that is open now; tells of changes once. */
export async function noticeChanges(engine: Pick<Engine, "markById">, language: Language): Promise<void> {
  const changed: WatchedMark[] = [];
  await changeItem(watchedMarks, (watched) =>
    watched.map((mark) => {
      const seen = stateOfMark(mark.markId, engine);
      if (seen === mark.seen) return mark;
      const noticed = { ...mark, seen, changedAt: new Date().toISOString() };
      changed.push(noticed);
      return noticed;
    }),
  );
  if (changed.length === 0 || !(await chrome.permissions.contains({ permissions: ["notifications"] }))) return;
  chrome.notifications.create(notification, {
    type: "basic",
    iconUrl: chrome.runtime.getURL(chrome.runtime.getManifest().icons?.["128"] ?? ""),
    title: say(language, "watchTitle"),
    message: say(language, "watchMessage", changed.map(({ name }) => name).join(", ")),
  });
}

export async function watchMark(markId: string, on: boolean, engine: Engine): Promise<void> {
  await changeItem(watchedMarks, (watched) => {
    const others = watched.filter((mark) => mark.markId !== markId);
    const name = engine.markById(markId)?.name;
    return on && name ? [...others, { markId, name, seen: stateOfMark(markId, engine), changedAt: null }] : others;
  });
}
