import type { PlasmoCSConfig } from "plasmo";
import { readPage } from "../../shared/listing/read-page.ts";
import { watchPage } from "../in-page/watch-page.ts";

// Plasmo reads this object as text, before any import runs: plain literals only. It names the most that a user can allow;
// the build takes it out of the manifest and keeps the script, which runs only on the stores that the user has chosen.
export const config: PlasmoCSConfig = {
  matches: ["https://*/*"],
  run_at: "document_idle",
};

// One script per page and version: a second injection (a click, an update under an open page) ends the first.
const world = globalThis as { borderLensStop?: () => void };
try {
  world.borderLensStop?.();
} catch {
  // The earlier script belonged to a version that is gone; its hosts are cleared below all the same.
}
world.borderLensStop = watchPage(() => readPage(document, location.href));
