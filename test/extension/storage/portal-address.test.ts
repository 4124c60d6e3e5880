import { expect, test } from "vitest";
import { parsePortalAddress } from "../../../extension/storage/portal-address.ts";

test.each([
  ["https://portal.example", "https://portal.example"],
  [" https://portal.example/lens/ ", "https://portal.example/lens/"],
  ["http://localhost:4321", "http://localhost:4321"],
])("%s is a portal's address", (typed, kept) => {
  expect(parsePortalAddress(typed)).toBe(kept);
});

test.each([
  "borderlens.example",
  "http://portal.example",
  "https://",
  "https://portal.example/?a=1",
  "javascript:alert(1)",
  "ours",
])("%s is none", (typed) => {
  expect(parsePortalAddress(typed)).toBeUndefined();
});
