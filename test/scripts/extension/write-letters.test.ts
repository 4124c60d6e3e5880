import { expect, test } from "vitest";
import { withWrittenLetters } from "../../../scripts/extension/write-letters.ts";

test.each([
  { it: "writes letters as themselves", code: String.raw`"verk\xe4ufer|\u30ab\u30fc\u30c8"`, gives: `"verkäufer|カート"` },
  { it: "writes dashes and quotes as themselves", code: String.raw`/[-\u2013\u2019\uff1a]/`, gives: "/[-–’：]/" },
  {
    it: "leaves what is not seen or steers the line",
    code: String.raw`/[\u202a-\u202e\u00a0\u2028]/`,
    gives: String.raw`/[\u202a-\u202e\u00a0\u2028]/`,
  },
  { it: "leaves what only looks spelled", code: String.raw`"\\u00e9 \\\u00e9"`, gives: String.raw`"\\u00e9 \\é"` },
  { it: "leaves ASCII as it is", code: String.raw`"\x41"`, gives: String.raw`"\x41"` },
])("$it", ({ code, gives }) => {
  expect(withWrittenLetters(code)).toBe(gives);
});
