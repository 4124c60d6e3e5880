import type { PlasmoCSConfig } from "plasmo";
import { offerResultsPart } from "../in-page/results-part.ts";

// Read by Plasmo as text, as in `gate.ts`. The background puts this script into a page that turns out to be a results list, beside the reader.
export const config: PlasmoCSConfig = {
  matches: ["https://*/*"],
};

offerResultsPart();
