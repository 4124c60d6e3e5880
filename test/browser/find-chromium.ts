import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "chrome"];
const places = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The Chromium to test with: CHROME_PATH, else one that is installed; as root on Debian or Ubuntu it is installed first.
 * @throws when there is none; the message says what to do
 */
export function findChromium(): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  const found = onPath(names) ?? places.find(existsSync);
  if (found) return found;
  if (canInstall()) {
    console.log("No Chromium found: installing Debian's (apt-get install chromium) …");
    apt("update");
    apt("install", "--yes", "--no-install-recommends", "chromium");
    const installed = onPath(names);
    if (installed) return installed;
  }
  throw new Error("The browser tests need Chromium, Chrome or Edge. Install one, or set CHROME_PATH to its program file.");
}

/** The first of these programs that stands on the PATH. */
export function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** True as root on Debian or Ubuntu, where a missing browser can simply be installed. */
export function canInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
}

export function apt(...args: string[]): void {
  // Another installation may be running on a machine that has just started: it is waited for, not failed on.
  execFileSync("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=300", ...args], {
    stdio: "inherit",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
