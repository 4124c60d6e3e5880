import type { PlasmoCSConfig } from "plasmo";
import { guardPage } from "../in-page/guard-page.ts";

// Plasmo reads this object as text, before any import runs: plain literals only. It names the most that a user can allow;
// the build takes it out of the manifest and keeps the script, which runs only on the stores that the user has chosen.
export const config: PlasmoCSConfig = {
  matches: ["https://*/*"],
  run_at: "document_idle",
};

guardPage();
