import type { PlasmoCSConfig } from "plasmo";
import { foldMark } from "../../shared/mark/fold-mark.ts";
export const config: PlasmoCSConfig = { matches: ["https://www.amazon.com/*"], run_at: "document_idle" };
console.log("content", foldMark(document.title));
