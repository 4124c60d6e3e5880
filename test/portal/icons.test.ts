import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { goodsKinds } from "../../shared/guide/goods-kind.ts";

const folder = join(projectRoot, "portal/icons");
const drawings = readdirSync(folder).filter((file) => file.endsWith(".svg"));

test("every kind of goods has an icon, and every icon a kind of goods", () =>
  expect(drawings.map((file) => file.replace(".svg", "")).sort()).toEqual([...goodsKinds].sort()));

test.each(drawings)("%s is drawn on the common grid with the common stroke, in the text's colour", (file) => {
  const drawing = readFileSync(join(folder, file), "utf8");
  expect(drawing).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1\.5" stroke-linecap="round" stroke-linejoin="round">/,
  );
  expect(drawing.match(/stroke-width|fill=|style=|<text/g)).toHaveLength(2);
});
