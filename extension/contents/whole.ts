import type { PlasmoCSConfig } from "plasmo";
import { offerWholePage } from "../in-page/whole-page.ts";

// Read by Plasmo as text, as in `gate.ts`. The background puts this script into a page that has to be read whole, beside the reader.
export const config: PlasmoCSConfig = {
  matches: ["https://*/*"],
};

offerWholePage();
