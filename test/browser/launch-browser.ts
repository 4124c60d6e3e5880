import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

export type LaunchOptions = {
  /** Folder of a built extension to load. */
  extension?: string;
  /** Host permissions the user has already given it (`https://www.amazon.com/*`). */
  granted?: readonly string[];
  /** Host permissions that the browser grants without its own dialog once they are asked for: a dialog cannot be pressed from a test. */
  grantable?: readonly string[];
  /** Port of a local server that answers for every host, so that pages of stores can be served under the stores' names. */
  shopPort?: number;
  args?: string[];
  /** Pages that were left are kept for the way back; Playwright switches that off. */
  backForwardCache?: boolean;
  context?: BrowserContextOptions;
};

export type LaunchedBrowser = { context: BrowserContext; close: () => Promise<void> };

/** Starts a real Chromium without a window, with a profile of its own that is removed at the end. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const { extension, granted = [], grantable = [], shopPort, args = [], backForwardCache = false, context } = options;
  const profile = await mkdtemp(join(tmpdir(), "border-lens-browser-"));
  if (extension) await writePermissions(profile, extensionIdOf(extension), granted, [...granted, ...grantable]);
  const launched = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    // Playwright's own headless shell cannot load extensions; the new headless mode is the whole browser.
    headless: true,
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(shopPort
        ? [
            `--host-resolver-rules=MAP *.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND, MAP * 127.0.0.1:${shopPort}, EXCLUDE localhost`,
            "--ignore-certificate-errors",
          ]
        : []),
      ...args,
    ],
    ignoreDefaultArgs: [
      "--disable-extensions",
      "--disable-component-extensions-with-background-pages",
      ...(backForwardCache ? ["--disable-back-forward-cache"] : []),
    ],
    viewport: { width: 1280, height: 900 },
    ...context,
  });
  // Two browsers share a machine; a wait ends as soon as it may.
  launched.setDefaultTimeout(60_000);
  return {
    context: launched,
    close: async () => {
      await launched.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The id that Chromium gives to an unpacked extension: its folder's SHA-256, in letters from a to p. */
export function extensionIdOf(folder: string): string {
  const digest = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** Writes into a fresh profile what the user has allowed, as the browser itself would have kept it. */
async function writePermissions(
  profile: string,
  id: string,
  active: readonly string[],
  granted: readonly string[],
): Promise<void> {
  const hosts = (origins: readonly string[]) => ({
    api: [],
    explicit_host: origins,
    manifest_permissions: [],
    scriptable_host: [],
  });
  const settings = {
    active_permissions: hosts(active),
    granted_permissions: hosts(granted),
    runtime_granted_permissions: hosts(granted),
  };
  await mkdir(join(profile, "Default"), { recursive: true });
  await writeFile(join(profile, "Default/Preferences"), JSON.stringify({ extensions: { settings: { [id]: settings } } }));
}
