import { eAllegationText } from "./e-allegation-text.ts";
import { feesText } from "./fees-text.ts";
import { grayMarketText } from "./gray-market-text.ts";
import { identificationGuideText } from "./identification-guide-text.ts";
import type { Language } from "./language.ts";
import { timelineText } from "./timeline-text.ts";

/** The tools for rights owners, as their index lists them. A tool's page adds itself here. */
export const ownerTools = (language: Language): readonly { title: string; lead: string; path: string }[] =>
  [
    { text: feesText[language], path: "/rights-owners/fees/" },
    { text: timelineText[language], path: "/rights-owners/timeline/" },
    { text: grayMarketText[language], path: "/rights-owners/gray-market-helper/" },
    { text: identificationGuideText[language], path: "/rights-owners/identification-guide/" },
    { text: eAllegationText[language], path: "/rights-owners/e-allegation/" },
  ].map(({ text: { title, lead }, path }) => ({ title, lead, path }));
