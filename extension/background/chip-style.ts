// Sent with what they style, so that no page makes them ready that shows nothing. The colours are those of shared/design/tokens.css; a
// shadow root on a shop's page starts from nothing, so they are repeated here.

import type { Outcome } from "../../shared/check/check.ts";
import type { Settings } from "../storage/settings.ts";

/** What every chip's style sheet begins with. */
const anyChip = `
:host { color-scheme: light dark; }
.bar {
  --paper: #fff; --ink: #1b1f23; --line: #d9d5cc; --tone: #4b5560; --ring: #0b4f4a; --flag: #8a4b00;
  display: inline-flex; align-items: stretch; box-sizing: border-box; position: relative;
  font: 600 13px/1.35 system-ui, sans-serif; letter-spacing: 0; text-transform: none;
  color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 6px;
  box-shadow: 0 1px 2px #1b1f2314, 0 4px 16px #1b1f231a; direction: ltr; text-align: start;
}
button { all: unset; box-sizing: border-box; cursor: pointer; font: inherit; color: inherit; }
.open { display: inline-flex; align-items: center; gap: 8px; padding: 5px 4px 5px 10px; min-height: 28px; border-radius: 5px 0 0 5px; white-space: nowrap; }
.open:hover .words { text-decoration: underline; text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--ring); outline-offset: 1px; }
.shape { inline-size: 10px; block-size: 10px; flex: none; box-sizing: border-box; border-radius: 50%; color: var(--tone); border: 2px solid; position: relative; }
.menu { display: flex; position: relative; }
.more { display: flex; align-items: center; justify-content: center; inline-size: 28px; min-height: 28px; border-radius: 0 5px 5px 0; }
@media (prefers-reduced-motion: no-preference) { .bar { animation: arrive 150ms ease-out; } @keyframes arrive { from { opacity: 0; } } }
@media print { .bar { display: none; } }
`;

const anyDarkChip =
  ".bar{--paper:#18201d;--ink:#e8edea;--line:#33403b;--tone:#a9b6b0;--ring:#6fd0c4;--flag:#f2b36b;box-shadow:0 1px 2px #00000080,0 4px 16px #00000066}";

/** What each outcome adds: its shape, and its colours where they are not the calm ones. */
const ofOutcome: Record<Outcome, string> = {
  "names-recorded": ".shape{background:currentColor}",
  "names-seized": "",
  "may-name": ".shape{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}",
  "none-found": ".shape{border:0;border-radius:0;block-size:2px;background:currentColor}",
  "could-not-read":
    '.shape{border:0;background:none}.shape::before{content:"?";position:absolute;inset:-5px 0 0 1px;font-weight:700}',
};

/** An outcome's own tone, light and dark. */
const toneOf: Partial<Record<Outcome, readonly [string, string]>> = {
  "names-recorded": ["#0b4f4a", "#6fd0c4"],
  "names-seized": ["#6b2d5c", "#d9a5cc"],
  "may-name": ["#475569", "#b6c2cf"],
};
const toned = (tone: string | undefined): string => (tone ? `.bar{--tone:${tone}}` : "");

const flag =
  ".flag{inline-size:9px;block-size:12px;flex:none;color:var(--flag);background:linear-gradient(currentColor,currentColor) 0 0/2px 100% no-repeat,linear-gradient(currentColor,currentColor) 2px 0/7px 6px no-repeat}";

/** Stands last: it has the last word on every colour. */
const inForcedColors =
  "@media (forced-colors:active){.bar{border-color:CanvasText;box-shadow:none}.shape,.flag{forced-color-adjust:none;color:CanvasText}}";

/** The chip's style sheet: only what this one shows, for a page makes every rule ready. */
export function chipStyle(outcome: Outcome, flagged: boolean, appearance: Settings["appearance"]): string {
  const [light, dark] = toneOf[outcome] ?? [];
  const inDark = whereDark(anyDarkChip + toned(dark), appearance);
  return anyChip + toned(light) + inDark + ofOutcome[outcome] + (flagged ? flag : "") + inForcedColors;
}

/** The colours are chosen for all that we show, or left to the browser. */
function whereDark(css: string, appearance: Settings["appearance"]): string {
  switch (appearance) {
    case "browser":
      return `@media (prefers-color-scheme:dark){${css}}`;
    case "light":
      return "";
    case "dark":
      return css;
  }
}

/** What the chip's menu adds to it once it is opened. */
export const menuStyle = `
:host([data-corner]) .list { inset-block: auto calc(100% + 5px); }
.list { position: absolute; inset-block-start: calc(100% + 5px); inset-inline-end: 0; display: flex; flex-direction: column; min-inline-size: max-content; padding: 4px; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 4px 16px #1b1f2329; }
.list[hidden] { display: none; }
.item { padding: 6px 10px; border-radius: 4px; font-weight: 450; white-space: nowrap; }
.item:hover { text-decoration: underline; text-underline-offset: 2px; }
@media (forced-colors: active) { .list { border-color: CanvasText; box-shadow: none; } }
`;

/** The style sheet of a mark on a card of a results list. */
export const resultStyle = `
:host { color-scheme: light dark; }
.dot { display: block; box-sizing: border-box; inline-size: 12px; block-size: 12px; margin: 2px 0 0 5px; border: 2px solid; border-radius: 50%; color: #0b4f4a; background: #fff; box-shadow: 0 0 0 1px #fff; }
.dot[data-outcome=names-recorded] { background: currentColor; }
.dot[data-outcome=names-seized] { color: #6b2d5c; }
@media (forced-colors: active) { .dot { forced-color-adjust: none; color: CanvasText; } }
@media print { .dot { display: none; } }
`;
