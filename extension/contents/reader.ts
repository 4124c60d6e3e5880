import type { PlasmoCSConfig } from "plasmo";
import { watchPage } from "../in-page/watch-page.ts";

// Read by Plasmo as text, as in `gate.ts`. The background puts this script into a page that the gate, or a click, asks to be read.
export const config: PlasmoCSConfig = {
  matches: ["https://*/*"],
};

watchPage();
