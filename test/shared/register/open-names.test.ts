import { describe, expect, test } from "vitest";
import { openNames, openNamesSoFar } from "../../../shared/register/open-names.ts";
import { packRegister } from "../../../shared/register/pack-register.ts";
import { aRegister, sha256 } from "../../fixtures/a-register.ts";
import { syntheticRecordations } from "../../generate/synthetic-recordations.ts";

const packed = packRegister(aRegister([...syntheticRecordations(400)]), sha256);

/** Shows more and more of the bytes, as many as are asked for each time. */
function shownAsAsked(bytes: Uint8Array) {
  const asked: number[] = [];
  let needs = 1;
  for (;;) {
    const some = openNamesSoFar(bytes.subarray(0, needs));
    if (!some || !("needs" in some)) return { asked, names: some };
    expect(some.needs).toBeGreaterThan(needs);
    needs = some.needs;
    asked.push(needs);
  }
}

describe("a names file that is still arriving", () => {
  const { asked, names } = shownAsAsked(packed.names);
  const whole = openNames(packed.names);

  test("tells its names before its numbers are there", () => {
    expect(asked.at(-1)).toBeLessThan(packed.names.length);
    expect(names?.recordationNames()).toEqual(whole.ok && whole.value.recordationNames());
    expect(names?.markNames()).toEqual(whole.ok && whole.value.markNames());
  });

  test("knows no number yet", () => {
    expect(names?.recordationNumber(7)).toBeUndefined();
    expect(whole.ok && whole.value.recordationNumber(7)).toMatch(/^SYN /);
  });

  test.each([
    { it: "a web page", bytes: new TextEncoder().encode("<!doctype html><title>Not found</title>".repeat(9)) },
    { it: "names of which a byte has changed", bytes: packed.names.map((byte, at) => (at === 2000 ? byte ^ 1 : byte)) },
    { it: "details", bytes: packed.details },
  ])("$it: it is left to whoever opens the whole", ({ bytes }) => {
    const some = openNamesSoFar(bytes);
    expect(some === undefined || "needs" in some).toBe(true);
  });
});
