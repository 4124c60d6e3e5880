import { findChromium } from "./find-chromium.ts";
import { findFirefox } from "./find-firefox.ts";

/** Before the first file: what is missing is installed once, not by two files at the same time. A missing Chromium is told by the tests. */
export default function haveBrowsers(): void {
  try {
    findChromium();
  } catch (problem) {
    console.error(String(problem));
  }
  findFirefox();
}
