import { expect, test } from "vitest";
import { withoutDefine } from "../../../scripts/extension/leave-define.ts";

const wrapped = (body: string) =>
  `var e,t;"function"==typeof(e=globalThis.define)&&(t=e,e=null),(()=>{${body}})(),globalThis.define=t;`;

test("takes off the loader's guard and leaves the script as it is", () => {
  const body = 'let e=(a,b)=>a;\nglobalThis.found=e(1,"globalThis.define=t;")';
  expect(withoutDefine(wrapped(body))).toBe(`(()=>{${body}})();\n`);
});

test("refuses a script that is wrapped otherwise, rather than break it", () => {
  expect(() => withoutDefine("(()=>{})();")).toThrow("another way");
});
