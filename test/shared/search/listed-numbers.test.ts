import { expect, test } from "vitest";
import { listedNumbers } from "../../../shared/search/listed-numbers.ts";

const both = ["TMK 05-00269", "TMK 11-00163"];

test.each([
  { it: "a semicolon", text: "TMK 05-00269; TMK 11-00163", finds: both },
  { it: "a line break", text: "TMK 05-00269\r\nTMK 11-00163\r\n", finds: both },
  { it: "a comma", text: "TMK 05-00269, TMK 11-00163", finds: both },
  { it: "a blank", text: "TMK 05-00269 TMK 11-00163", finds: both },
  { it: "a stroke", text: "TMK 05-00269/TMK 11-00163", finds: both },
  { it: "and", text: "TMK 05-00269 and TMK 11-00163", finds: both },
  { it: "a comma and and", text: "TMK 05-00269, and TMK 11-00163", finds: both },
  { it: "y", text: "TMK 05-00269 y TMK 11-00163", finds: both },
  { it: "nothing but blanks within", text: "tmk0500269 tmk1100163", finds: ["tmk0500269", "tmk1100163"] },
])("parts two recordation numbers at $it", ({ text, finds }) => {
  expect(listedNumbers(text)).toEqual(finds);
});

test.each([
  { text: "1303804, 2024892", finds: ["1303804", "2024892"] },
  { text: "1303804,2024892", finds: ["1303804", "2024892"] },
  { text: "1303804 2024892", finds: ["1303804", "2024892"] },
  { text: "101,819, 1,303,804 and 2,024,892", finds: ["101,819", "1,303,804", "2,024,892"] },
  { text: "05-00269 11-00163", finds: ["05-00269", "11-00163"] },
  { text: "TMK 05-00269 2024892", finds: ["TMK 05-00269", "2024892"] },
  { text: "VA 462-387 TX0007335567", finds: ["VA 462-387", "TX0007335567"] },
])("takes a registration number and one without its kind: $text", ({ text, finds }) => {
  expect(listedNumbers(text)).toEqual(finds);
});

test.each(["TMK 21", "TMK", "13", "TMK 2-"])("what is left of a last number that was cut (%s) fails no list", (rest) => {
  expect(listedNumbers(`${both.join("; ")}; ${rest}`)).toEqual(both);
});

test.each([
  ...[
    "",
    "rolex",
    "TMK 05-00269",
    "TMK 05 00269",
    "1,303,804",
    "1303804",
    "85-471 (see 85-00349)",
    "TMK 05-00269; rolex",
    "TMK 05-00269; 13",
  ],
  ...[
    "class 25 and 9",
    "5.11 tactical",
    "4711",
    "1800, 1942",
    "levis 501, 505",
    "rolex 101819",
    "7-UP and 3M",
    "Beats Solo 3 2024",
  ],
])("%s is no list", (text) => {
  expect(listedNumbers(text)).toEqual([]);
});
