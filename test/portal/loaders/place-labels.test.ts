import { expect, test } from "vitest";
import { placeLabels } from "../../../portal/loaders/place-labels.ts";

const circle = (x: number, y: number) => ({ x, y, radius: 5 });

test("a name stands to the left where there is room", () => {
  expect(placeLabels([circle(200, 50)], ["Laredo"], 10, 400)).toMatchObject([{ anchor: "end", x: 192 }]);
});

test("a name at the edge stands to the right", () => {
  expect(placeLabels([circle(10, 50)], ["Laredo"], 10, 400)).toMatchObject([{ anchor: "start", x: 18 }]);
});

test("a name covers no other circle", () => {
  const [label] = placeLabels([circle(200, 50), circle(180, 50), circle(220, 50)], ["Laredo"], 10, 400);
  expect(label).toMatchObject({ anchor: "middle", x: 200 });
});

test("a name that fits nowhere is left out", () => {
  const around = [circle(180, 50), circle(220, 50), circle(200, 38), circle(200, 62)];
  expect(placeLabels([circle(200, 50), ...around], ["Laredo"], 10, 400)).toEqual([undefined]);
});
