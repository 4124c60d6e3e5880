import { expect, test } from "vitest";
import { placesBeside } from "../../../extension/in-page/places-beside.ts";

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  width,
  height,
  right: left + width,
  bottom: top + height,
});
const chip = { width: 200, height: 30 };
const window = 1_000;

test("stands after the last line where that leaves room, in its middle", () => {
  const [first] = placesBeside(box(100, 50, 600, 80), box(100, 90, 250, 40), chip, window);
  expect(first).toEqual({ left: 358, top: 95 });
});

test("may stand beside the block, where the window goes on", () => {
  const [first] = placesBeside(box(100, 50, 300, 40), undefined, chip, window);
  expect(first).toEqual({ left: 408, top: 55 });
});

test("stands above and below, at the beginning and at the end, where a line leaves no room", () => {
  expect(placesBeside(box(100, 50, 850, 40), undefined, chip, window)).toEqual([
    { left: 100, top: 16, far: "top" },
    { left: 100, top: 94, far: "bottom" },
    { left: 750, top: 16, far: "top" },
    { left: 750, top: 94, far: "bottom" },
  ]);
});

test("stands at the left of a last line that is written from right to left, and else at its beginning, the right", () => {
  const [first, second] = placesBeside(box(100, 50, 800, 80), box(600, 90, 300, 40), chip, window, true);
  expect(first).toEqual({ left: 392, top: 95 });
  expect(second).toEqual({ left: 700, top: 16, far: "top" });
});

test("is nowhere outside the window", () => {
  for (const toLeft of [false, true]) {
    const places = placesBeside(box(-300, 50, 1_600, 40), box(-300, 50, 1_600, 40), chip, window, toLeft);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ left }) => left < 0 || left + chip.width > window)).toEqual([]);
  }
});
