import { existsSync } from "node:fs";
import { apt, canInstall, onPath } from "./find-chromium.ts";

const names = ["firefox-esr", "firefox"];
const places = ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"];

/**
 * The Firefox to test with: FIREFOX_PATH, else one that is installed; as root on Debian it is installed first.
 * @returns `undefined` where there is none: Firefox is the second browser, its tests are then shown as skipped
 */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const found = onPath(names) ?? places.find(existsSync);
  if (found || !canInstall()) return found;
  console.log("No Firefox found: installing Debian's (apt-get install firefox-esr) …");
  try {
    apt("update");
    apt("install", "--yes", "--no-install-recommends", "firefox-esr");
  } catch {
    return undefined;
  }
  return onPath(names);
}
