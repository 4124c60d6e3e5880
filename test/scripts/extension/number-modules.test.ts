import { expect, test } from "vitest";
import { withNumberedModules } from "../../../scripts/extension/number-modules.ts";

test("the same bundle from two folders becomes the same, and other words stay", () => {
  const bundle = (id: string) =>
    `r.register("${id}",function(e){e.x="three"}),r.register("Zz9aB",function(e){return d("${id}")});`;
  expect(withNumberedModules(bundle("7zoos"))).toBe(withNumberedModules(bundle("5jIqU")));
  expect(withNumberedModules(bundle("7zoos"))).toContain('"three"');
});
