import { expect, test } from "vitest";
import { chipAnswer } from "../../../extension/background/chip-content.ts";
import type { PageCheck } from "../../../extension/messages/check-report.ts";
import type { Signal } from "../../../shared/check/check.ts";

const signal: Signal = { id: "replica-words", strength: "strong", field: "title", start: 0, end: 7, text: "Replica" };
const page = (signals: Signal[]): PageCheck => ({
  address: "https://shop.example/lamp",
  pageTitle: "Lamp",
  whole: true,
  at: "2026-11-25T10:00:00.000Z",
  reading: { kind: "listing", listing: { title: { value: "Replica lamp", where: "generic", path: "h1", sure: "stated" } } },
  check: { outcome: "none-found", mentions: [], signals, reasons: [], register: { version: "0123456789ab", asOf: "2026-11-20" } },
});
const opens = (signals: Signal[], language: "en" | "es") => {
  const answer = chipAnswer(page(signals), language, "browser");
  return answer.kind === "chip" ? answer.content.opens : undefined;
};

test("whoever sees no flag is told what it says", () => {
  expect(opens([signal], "en")).toBe("Other words of the listing are worth noticing. Open the details");
  expect(opens([signal], "es")).toBe("Conviene notar otras palabras del anuncio. Abrir los detalles");
});

test("a chip without a flag says what a press does", () => {
  expect(opens([], "en")).toBe("Open the details");
  expect(opens([{ ...signal, strength: "weak" }], "en")).toBe("Open the details");
});

test("the colours that were chosen are the chip's too, whatever the browser's are", () => {
  const styleIn = (appearance: "browser" | "light" | "dark") => {
    const answer = chipAnswer(page([]), "en", appearance);
    return answer.kind === "chip" ? answer.content.style : "";
  };
  const darkPaper = "--paper:#18201d";
  expect(styleIn("light")).not.toContain(darkPaper);
  expect(styleIn("dark")).toContain(darkPaper);
  expect([styleIn("dark"), styleIn("light")].join()).not.toContain("prefers-color-scheme");
  expect(styleIn("browser")).toMatch(/@media \(prefers-color-scheme:dark\)\{[^@]*--paper:#18201d/);
});
