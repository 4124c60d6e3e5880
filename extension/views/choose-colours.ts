import type { Settings } from "../storage/settings.ts";

/** When the rules for dark colours count. They are written for what the browser prefers, which knows nothing of a choice made here. */
const darkWhen: Record<Settings["appearance"], string> = {
  browser: "(prefers-color-scheme: dark)",
  light: "not all",
  dark: "all",
};

/** Found once, as they were written: what they are written for is then overwritten. */
let darkRules: CSSMediaRule[] | undefined;

/** Shows a page of the extension in the colours that were chosen. */
export function chooseColours(appearance: Settings["appearance"]): void {
  darkRules ??= [...document.styleSheets].flatMap(({ cssRules }) => darkRulesIn(cssRules));
  for (const { media } of darkRules) media.mediaText = darkWhen[appearance];
  // For what the browser draws itself: controls, scroll bars.
  document.documentElement.dataset.appearance = appearance;
}

/** Also those within layers. */
function darkRulesIn(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes("prefers-color-scheme")) return [rule];
    return rule instanceof CSSGroupingRule ? darkRulesIn(rule.cssRules) : [];
  });
}
