import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { findChip } from "../test/browser/chip-in-page.ts";
import { type ExtensionInBrowser, startWithExtension } from "../test/browser/extension-in-browser.ts";
import { launchBrowser } from "../test/browser/launch-browser.ts";
import { fixturePage } from "../test/browser/shop-server.ts";
import { projectRoot } from "./run-step.ts";
import { servePortal } from "./serve-portal.ts";

// Takes the pictures of the extension for README and stores and of the portal from what is built: `npm run pictures`. `npm run pictures -- screens` takes every screen of it into build/screens instead, to be looked at.
const listings = [
  { name: "names-recorded", address: "https://www.amazon.com/dp/B0TESTBL01", file: "watch-rolex.html" },
  { name: "names-seized", address: "https://www.ebay.com/itm/110000000001", file: "handbag-gucci.html" },
  { name: "none-found", address: "https://hollowbrook.example/products/mug", file: "mug-plain.html" },
] as const;
const languages = ["en", "es"] as const;
const themes = ["light", "dark"] as const;
/** What the stores ask for, in pixels; the panel stands at the right as in the browser. */
const whole = { width: 1280, height: 800 };
const panelWidth = 400;

const pages = await Promise.all(
  listings.map(({ address, file }) => fixturePage(new URL(address).hostname, new URL(address).pathname, file)),
);
const extension = await startWithExtension([...pages, await fixturePage("www.amazon.com", "/s", "results-list.html")], {
  granted: ["https://*/*"],
});
try {
  if (process.argv[2] === "screens") await takeScreens(extension, join(projectRoot, "build/screens"));
  else {
    await takeStorePictures(extension);
    await takePortalPicture();
  }
} finally {
  await extension.close();
}

async function takeStorePictures(from: ExtensionInBrowser): Promise<void> {
  const folder = join(projectRoot, "docs/store/pictures");
  await mkdir(folder, { recursive: true });
  for (const language of languages) {
    await speak(from, language);
    for (const theme of themes) {
      const shop = await openIn(from, listings[0].address, theme, whole.width - panelWidth);
      const panel = await panelOf(from, shop, theme, panelWidth);
      const left = await shop.screenshot();
      const right = await panel.screenshot();
      const both = sharp({ create: { ...whole, channels: 3, background: "#33403b" } }).composite([
        { input: left, left: 0, top: 0 },
        { input: right, left: whole.width - panelWidth + 1, top: 0 },
      ]);
      await both.png({ compressionLevel: 9, palette: true }).toFile(join(folder, `check-${language}-${theme}.png`));
      if (language === "en" && theme === "light") await both.toFile(join(projectRoot, "docs/pictures/panel.png"));
      await Promise.all([shop.close(), panel.close()]);
    }
  }
}

/** The portal's home page, for README. */
async function takePortalPicture(): Promise<void> {
  const portal = await servePortal(0);
  const browser = await launchBrowser();
  try {
    const page = await browser.context.newPage();
    await page.setViewportSize(whole);
    await page.goto(portal.address);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: join(projectRoot, "docs/pictures/portal.png") });
  } finally {
    await browser.close();
    await portal.close();
  }
}

/** Every screen in both languages and themes, the panel as narrow and as wide as browsers make it. */
async function takeScreens(from: ExtensionInBrowser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of languages) {
    await speak(from, language);
    for (const theme of themes) {
      for (const { name, address } of listings) {
        const shop = await openIn(from, address, theme, 1000);
        await shop.screenshot({ path: join(folder, `chip-${name}-${language}-${theme}.png`) });
        const panel = await panelOf(from, shop, theme, language === "es" ? 320 : panelWidth);
        await panel.screenshot({ path: join(folder, `panel-${name}-${language}-${theme}.png`), fullPage: true });
        await Promise.all([shop.close(), panel.close()]);
      }
      for (const view of ["popup.html", "options.html", "tabs/welcome.html", "tabs/recent.html"]) {
        const page = await from.openView(view);
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width: view === "popup.html" ? 400 : 1000, height: 700 });
        await page.waitForTimeout(400);
        await page.screenshot({
          path: join(folder, `${view.replace(/^tabs\/|\.html$/g, "")}-${language}-${theme}.png`),
          fullPage: true,
        });
        await page.close();
      }
    }
  }
}

async function openIn(from: ExtensionInBrowser, address: string, theme: (typeof themes)[number], width: number): Promise<Page> {
  const page = await from.open("about:blank");
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: whole.height });
  await page.goto(address);
  await page.addStyleTag({ path: join(projectRoot, "scripts/picture-shop.css") });
  await findChip(page);
  await page.waitForTimeout(300);
  return page;
}

async function panelOf(from: ExtensionInBrowser, shop: Page, theme: (typeof themes)[number], width: number): Promise<Page> {
  const panel = await from.openView(`sidepanel.html?tab=${await from.tabOf(shop)}`);
  await panel.emulateMedia({ colorScheme: theme });
  await panel.setViewportSize({ width, height: whole.height });
  await panel.locator("h1").waitFor();
  await panel.evaluate(() => document.fonts.ready.then(() => undefined));
  await panel.waitForTimeout(200);
  return panel;
}

/** Chooses the language as a person does. */
async function speak(from: ExtensionInBrowser, language: (typeof languages)[number]): Promise<void> {
  const options = await from.openView("options.html");
  await options.getByLabel("Language").or(options.getByLabel("Idioma")).first().selectOption(language);
  await options.waitForTimeout(300);
  await options.close();
}
