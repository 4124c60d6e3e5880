import { type Language, say } from "../i18n/say.ts";

export const selectionMenu = "check selection";

/** Puts the menu for selected text in place; again after a change of language. */
export async function setMenus(language: Language): Promise<void> {
  await chrome.contextMenus.removeAll();
  chrome.contextMenus.create({ id: selectionMenu, title: say(language, "commandCheckSelection"), contexts: ["selection"] });
}
