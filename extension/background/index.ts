import { languageOf } from "../i18n/say.ts";
import type { CheckReport, PageCheck } from "../messages/check-report.ts";
import { answerMessages, type Door } from "../messages/listen.ts";
import type { Ask } from "../messages/messages.ts";
import { parseAsk } from "../messages/parse-ask.ts";
import { settings } from "../storage/settings.ts";
import { readItem } from "../storage/stored-item.ts";
import { readBundledRegister } from "./bundled-register.ts";
import { checkReading } from "./check-reading.ts";
import { checkTab } from "./check-tab.ts";
import { chipContentOf } from "./chip-content.ts";
import { hideChip, isHidden } from "./hide-chip.ts";
import { openPanel } from "./open-panel.ts";
import { type Engine, openEngine } from "./register-engine.ts";
import { startInOpenTabs, syncStoreScripts } from "./store-scripts.ts";
import { forgetTabCheck, keepTabCheck, reportOf } from "./tab-reports.ts";

// The composition root. The worker may be stopped at any time: nothing here is state that could be lost, only promises of what can be had again.
let opened: Promise<Engine> | undefined;
const engine = (): Promise<Engine> => {
  opened ??= readBundledRegister().then(openEngine);
  // A failure is tried again at the next question instead of being kept for good.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
};

async function checkPage(
  tabId: number,
  { address, pageTitle, reading }: Ask<"page>background: check">,
): Promise<PageCheck | undefined> {
  const check = checkReading(reading, await engine());
  if (!check) {
    await forgetTabCheck(tabId);
    return undefined;
  }
  const page: PageCheck = { address, pageTitle, at: new Date().toISOString(), reading, check };
  await keepTabCheck(tabId, page);
  return page;
}

async function checkOnClick(tabId: number): Promise<CheckReport> {
  return checkTab(tabId, async (_, read) => ((await checkPage(tabId, read)) ? reportOf(tabId, await engine()) : undefined));
}

// A page speaks for the tab it is in; views are pages of this extension and nobody else's.
const door: Door = (name, sender) => {
  if (sender.id !== chrome.runtime.id) return false;
  if (name.startsWith("page>")) return sender.tab?.id !== undefined && sender.frameId === 0;
  return name.startsWith("view>") && (sender.url?.startsWith(chrome.runtime.getURL("")) ?? false);
};

const tabOf = (sender: chrome.runtime.MessageSender): chrome.tabs.Tab & { id: number } =>
  sender.tab as chrome.tabs.Tab & { id: number };

answerMessages(
  {
    "page>background: check": async (question, sender) => {
      const page = await checkPage(tabOf(sender).id, question);
      const kept = await readItem(settings);
      if (!page || isHidden(kept, question.address)) return null;
      return chipContentOf(page.check, languageOf(kept, chrome.i18n.getUILanguage()));
    },
    "page>background: open panel": async (_, sender) => {
      await openPanel(tabOf(sender));
      return null;
    },
    "page>background: hide": async ({ address, what }) => {
      await hideChip(address, what);
      return null;
    },
    "view>background: report": async ({ tabId }) => reportOf(tabId, await engine()),
    "view>background: check tab": ({ tabId }) => checkOnClick(tabId),
  },
  door,
  parseAsk,
);

chrome.tabs.onRemoved.addListener((tabId) => void forgetTabCheck(tabId));
chrome.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === "loading" && change.url === undefined) void forgetTabCheck(tabId);
});

void syncStoreScripts();
chrome.permissions.onAdded.addListener(() => void syncStoreScripts().then(startInOpenTabs));
chrome.permissions.onRemoved.addListener(() => void syncStoreScripts());
chrome.runtime.onInstalled.addListener(() => void syncStoreScripts().then(startInOpenTabs));
