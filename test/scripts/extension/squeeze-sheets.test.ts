import { expect, test } from "vitest";
import { withSqueezedSheets } from "../../../scripts/extension/squeeze-sheets.ts";

test("a sheet loses its air and keeps every rule", () => {
  const code =
    'let a=`\n:host { color-scheme: light dark; }\n.list { top: calc(100% + 5px); content: "?"; }\n.menu:not([open]) .list { margin: 0 4px; }\n`;';
  expect(withSqueezedSheets(code)).toBe(
    'let a=`:host{color-scheme:light dark}.list{top:calc(100% + 5px);content:"?"}.menu:not([open]) .list{margin:0 4px}`;',
  );
});

test("other texts stay as they are", () => {
  const code = "let a=`one: two,  three`,c=` :hos `;";
  expect(withSqueezedSheets(code)).toBe(code);
});
