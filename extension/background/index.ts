// First of all: it has the browser read while the rest of this code is made ready.
import "./kept-at-start.ts";
import { suffices } from "../../shared/listing/suffices.ts";
import { currentLanguage, everyLanguageChange, languageHere } from "../i18n/current-language.ts";
import { problemError } from "../i18n/problem-words.ts";
import type { CheckReport, NothingWhy, PageCheck } from "../messages/check-report.ts";
import { answerMessages } from "../messages/listen.ts";
import type { PageTaken } from "../messages/messages.ts";
import { parseAsk } from "../messages/parse-ask.ts";
import { settings } from "../storage/settings.ts";
import { readItem } from "../storage/stored-item.ts";
import { checkCards } from "./check-cards.ts";
import { checkReading, understand } from "./check-reading.ts";
import { checkSelection, selectionIn } from "./check-selection.ts";
import { checkTab } from "./check-tab.ts";
import { chipAnswer } from "./chip-content.ts";
import { resultStyle } from "./chip-style.ts";
import { deleteAll } from "./delete-all.ts";
import { door, tabOf } from "./door.ts";
import { forgetPrivateHiding, hideChip, isHidden, readHidden } from "./hide-chip.ts";
import { keptAtStart } from "./kept-at-start.ts";
import { forgetClick, mayRead, noteClick } from "./may-read.ts";
import { selectionMenu, setMenus } from "./menus.ts";
import { openPanel } from "./open-panel.ts";
import { bringResultsPart, bringWholePage, readFrom, startReader } from "./page-scripts.ts";
import { holdRegister } from "./register-holder.ts";
import { isUpdateDue, registerAlarm, scheduleNextUpdate, scheduleUpdates, updateRegister } from "./register-update.ts";
import { rememberCheck } from "./remember-check.ts";
import { startInOpenTabs, syncStoreScripts } from "./store-scripts.ts";
import { forgetTabCheck, keepNothing, keepTabCheck, reportOf } from "./tab-reports.ts";
import { listenToNotifications, noticeChanges, watchMark } from "./watch-marks.ts";

// The composition root. The worker may be stopped at any time: nothing here is state that could be lost, only promises of
// what can be had again, and every listener is added before the first await.
const register = holdRegister(keptAtStart);

async function checkPage(
  tab: Pick<chrome.tabs.Tab, "id" | "incognito">,
  { address, pageTitle, taken }: PageTaken,
  may: Promise<boolean> | boolean,
): Promise<PageCheck | "more" | "not-allowed" | Extract<NothingWhy, "results" | "not-a-shop">> {
  const tabId = tab.id ?? chrome.tabs.TAB_ID_NONE;
  const needed = Promise.all([register.engine(), readItem(settings)]);
  needed.catch(() => undefined); // told to whoever waits for it below
  const reading = understand(taken, address);
  if (!(await may)) return "not-allowed";
  if (!taken.whole && !suffices(taken, reading)) return "more";
  if (reading.kind === "results" || reading.kind === "not-a-listing") {
    const why = reading.kind === "results" ? "results" : "not-a-shop";
    await keepNothing(tabId, address, why);
    return why;
  }
  const [engine, kept] = await needed;
  const check = checkReading(reading, engine);
  const page: PageCheck = { address, pageTitle, at: new Date().toISOString(), reading, whole: taken.whole, check };
  await Promise.all([keepTabCheck(tabId, page), rememberCheck(page, tab.incognito, kept)]);
  return page;
}

/** @param note keeps that the user asked for it, and tells whether that is news */
async function checkWhole(tabId: number, note?: typeof noteClick): Promise<CheckReport> {
  const tab = await chrome.tabs.get(tabId);
  return checkTab(tab, (await note?.(tab)) ?? false, async (read) => {
    const page = await checkPage(tab, read, true);
    if (page === "more" || page === "not-allowed") throw problemError("problemNotWhole");
    return typeof page === "string" ? page : reportOf(tabId, await register.engine());
  });
}

async function lookForUpdate(): Promise<void> {
  const outcome = await updateRegister(await register.inUse());
  if (outcome === "refused") return;
  register.reopen();
  if (outcome === "updated") await noticeChanges(await register.engine(), await currentLanguage());
}

async function lookOnceADay(): Promise<void> {
  if (await isUpdateDue()) await lookForUpdate();
}

async function checkSelected(tab: chrome.tabs.Tab, selected: string): Promise<void> {
  if (tab.id === undefined || selected.trim() === "") return;
  const page = checkSelection(selected, { address: tab.url ?? "", pageTitle: tab.title ?? "" }, await register.engine());
  await keepTabCheck(tab.id, page);
}

answerMessages(
  {
    "page>background: may sell": async (_, sender) => {
      const { id } = tabOf(sender);
      if (id !== undefined) await startReader(id);
      return null;
    },
    "page>background: where to look": (_, sender) => readFrom(tabOf(sender).url ?? sender.url),
    "page>background: whole page": async (_, sender) => {
      await bringWholePage(tabOf(sender).id);
      return null;
    },
    "page>background: check": async (question, sender) => {
      const may = mayRead(sender, question.address);
      const [page, kept] = await Promise.all([checkPage(tabOf(sender), question, may), readItem(settings)]);
      if (page === "more") return { kind: page };
      const isGone = isHidden(await readHidden(kept, tabOf(sender).incognito), question.address);
      if (page === "results") {
        const isMarked = kept.marksOnResults && !isGone;
        if (isMarked) await bringResultsPart(tabOf(sender).id);
        return { kind: page, isMarked };
      }
      if (page === "not-allowed" || page === "not-a-shop" || isGone) return { kind: "nothing" };
      return chipAnswer(page, languageHere(kept), kept.appearance);
    },
    "page>background: cards": async ({ titles }, sender) => {
      const may = mayRead(sender, tabOf(sender).url ?? sender.url);
      const [kept, engine, isAllowed] = await Promise.all([readItem(settings), register.engine(), may]);
      const language = languageHere(kept);
      return { language, style: resultStyle, marks: isAllowed ? checkCards(titles, engine, language) : [] };
    },
    "page>background: open panel": async (_, sender) => {
      await openPanel(tabOf(sender));
      return null;
    },
    "page>background: hide": async ({ address, what }, sender) => {
      await hideChip(address, what, tabOf(sender).incognito);
      return null;
    },
    "view>background: report": async ({ tabId }) => {
      const report = await reportOf(tabId, await register.engine());
      // Whoever opens the panel wants to know how the page was read: the view is told when the whole is there.
      if (report.kind === "check" && !report.page.whole) void checkWhole(tabId).catch(() => undefined);
      return report;
    },
    "view>background: check tab": ({ tabId }) => checkWhole(tabId, noteClick),
    "view>background: register": () => register.facts(),
    "view>background: update register": async () => {
      await lookForUpdate();
      return register.facts();
    },
    "view>background: watch": async ({ markId, on }) => {
      await watchMark(markId, on, await register.engine());
      return null;
    },
    "view>background: delete all": async () => {
      await deleteAll();
      register.reopen();
      return null;
    },
  },
  door,
  parseAsk,
);

chrome.tabs.onRemoved.addListener((tabId) => void Promise.all([forgetTabCheck(tabId), forgetClick(tabId)]));
// Browsers on phones have no windows.
chrome.windows?.onRemoved.addListener(() => void forgetPrivateHiding());
chrome.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
  if (menuItemId !== selectionMenu || !tab) return;
  // The panel first: it opens only within the gesture, and shows the check as soon as it is there.
  void openPanel(tab);
  void checkSelected(tab, selectionText ?? "");
});
chrome.commands.onCommand.addListener((command, tab) => {
  if (command !== "check-selection" || tab?.id === undefined) return;
  void openPanel(tab);
  void selectionIn(tab.id).then((selected) => checkSelected(tab, selected));
});
chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name === registerAlarm) void scheduleNextUpdate().then(lookOnceADay);
});
chrome.permissions.onAdded.addListener(() => {
  listenToNotifications();
  void syncStoreScripts().then(startInOpenTabs);
});
listenToNotifications();
chrome.permissions.onRemoved.addListener(() => void syncStoreScripts());
chrome.runtime.onInstalled.addListener(({ reason }) => {
  void syncStoreScripts().then(startInOpenTabs);
  void currentLanguage().then(setMenus);
  register.chooseAnew();
  if (reason === "install") void chrome.tabs.create({ url: "tabs/welcome.html" });
  else void register.engine().then(async (engine) => noticeChanges(engine, await currentLanguage()));
});
everyLanguageChange((language) => void setMenus(language));
// Once whoever woke the worker has had an answer.
setTimeout(() => {
  void syncStoreScripts();
  void scheduleUpdates();
}, 500);
