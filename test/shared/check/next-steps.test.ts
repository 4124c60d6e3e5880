import { expect, test } from "vitest";
import { couldNotRead } from "../../../shared/check/check-listing.ts";
import { correctionText } from "../../../shared/check/correction-text.ts";
import { guideFor, routesToReport, stepsForBuyer } from "../../../shared/check/next-steps.ts";
import { languages } from "../../../shared/language.ts";

test.each(languages)("in %s a buyer has steps, and everyone who can be told is named with what for", (language) => {
  expect(stepsForBuyer(language).length).toBeGreaterThan(2);
  for (const { name, why, address } of routesToReport(language)) {
    expect(name).not.toBe("");
    expect(why).toMatch(/\.$/);
    if (address !== undefined) expect(new URL(address).hostname).toMatch(/\.gov$/);
  }
});

test("a charger leads to the charger guide, and goods of no kind we know to all of them", () => {
  expect(guideFor({ title: "USB-C charger 20W" })).toMatchObject({ path: expect.stringMatching(/^\/safety\/.+\/$/) });
  expect(guideFor({ title: "Blorp" })).toEqual({ kind: undefined, path: "/safety/" });
});

test("the text of a correction says what was checked, with what, and leaves room for what is wrong", () => {
  const check = {
    ...couldNotRead("The page did not answer.", { version: "0123456789ab", asOf: "2026-11-20" }),
    signals: [{ id: "replica", strength: "strong", field: "title", start: 0, end: 7, text: 'say "1"' } as const],
  };
  const text = correctionText({ page: "https://shop.example/1", text: { title: "Lamp" }, check, program: "portal 0.1.0" });
  expect(text.split("\n")).toEqual([
    "What is wrong: ",
    "",
    "Page: https://shop.example/1",
    "Title read: Lamp",
    "Brand read: (none)",
    "Outcome: could-not-read",
    '- signal ["replica","say \\"1\\""]',
    "Register 0123456789ab of 2026-11-20, portal 0.1.0",
  ]);
  expect(correctionText({ check, program: "portal 0.1.0" })).not.toContain("Page:");
});
