import type { Page } from "playwright-core";

/** What a browser has to be started with so that its toolbar can be pressed from here. */
export const toolbarArgs = ["--enable-unsafe-extension-debugging"];

/** Presses the extension's button in the toolbar while this page is in front, which lets the extension see that page (`activeTab`). */
export async function pressToolbar(page: Page, extensionId: string): Promise<void> {
  await page.bringToFront();
  const browser = page.context().browser();
  if (!browser) throw new Error("The browser takes no commands of its own.");
  const session = await browser.newBrowserCDPSession();
  // These commands are newer than the list of commands that the library knows.
  const send = session.send.bind(session) as unknown as (name: string, what: object) => Promise<unknown>;
  const { targetInfos } = (await send("Target.getTargets", { filter: [{ type: "tab" }] })) as {
    targetInfos: { url: string; targetId: string }[];
  };
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await send("Extensions.triggerAction", { id: extensionId, targetId: tab.targetId });
}
