import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Recordation } from "../../../shared/recordation/recordation.ts";
import type { RecordationNumber } from "../../../shared/recordation/recordation-number.ts";
import { checksum } from "../../../shared/register/compact/checksum.ts";
import type { RegisterContent } from "../../../shared/register/compact/register-content.ts";
import { readSections, writeSections } from "../../../shared/register/compact/sections.ts";
import { openNames } from "../../../shared/register/open-names.ts";
import { openRegister, unpackRegister } from "../../../shared/register/open-register.ts";
import { packRegister } from "../../../shared/register/pack-register.ts";
import type { Register } from "../../../shared/register/register.ts";
import { aMark } from "../../fixtures/a-mark.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";
import { aRegister, sha256 } from "../../fixtures/a-register.ts";
import { aRelease } from "../../fixtures/a-release.ts";
import { syntheticRecordations } from "../../generate/synthetic-recordations.ts";

const number = (text: string) => text as RecordationNumber;

function opened(...files: Uint8Array[]) {
  const result = openRegister(...files);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

describe("a packed register", () => {
  const synthetic = aRegister([...syntheticRecordations(1500)], [aRelease()]);

  test("gives back every recordation, mark and release", () => {
    const register = opened(packRegister(synthetic, sha256).whole);
    expect(unpackRegister(register)).toEqual(synthetic);
  });

  test("has the version that its builder computed", () => {
    expect(packRegister(synthetic, sha256).version).toBe(synthetic.version);
  });

  test.each<{ it: string; differing: Partial<Recordation> }>([
    { it: "a design without words", differing: { words: [] } },
    { it: "a number without prefix", differing: { number: number("84-63"), id: "84-63" } },
    { it: "a serial with a leading zero", differing: { number: number("88-019"), id: "88-019" } },
    { it: "dates that are a month or a year", differing: { effective: "1987-04", expires: "2007" } },
    { it: "an expiry without an effective date", differing: { expires: "2031-02-28" } },
    { it: "a registration printed in letters", differing: { registrationNumber: "VAu 135-487" } },
    { it: "a registration with leading zeros", differing: { registrationNumber: "0012345" } },
    { it: "an id of its own", differing: { id: "acme-second" } },
    { it: "classes out of order", differing: { classes: [25, 9, 14] } },
    { it: "letters beyond the basic plane", differing: { mark: "ACME 𝒜🙂", words: ["ACME 𝒜🙂", "ACME 𝒜🙃"] } },
    { it: "a text that begins with a byte order mark", differing: { goods: "\uFEFFlamps" } },
    {
      it: "a kind as printed and a related number",
      differing: { kind: "other", kindPrinted: "Mask Work", related: [number("85-00349")] },
    },
    { it: "goods of no text", differing: { goods: "" } },
    { it: "goods that are nothing but separators", differing: { goods: "; , ; desk lamps; desk lamps; " } },
    { it: "a source of one field", differing: { fieldSources: { owner: { url: "https://example.org/o", title: "O" } } } },
  ])("keeps $it", ({ differing }) => {
    const register = aRegister([
      aRecordation(differing),
      aRecordation({ id: "other", number: number("TMK 01-00002"), mark: "ZEBRA" }),
    ]);
    expect(unpackRegister(opened(packRegister(register, sha256).whole))).toEqual(register);
  });

  test("keeps any record whatever its texts, and rows in any order", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });
    const recordation = fc.record(
      {
        id: text,
        number: fc.stringMatching(/^[A-Z]{3} \d{2}-\d{5}$/).map(number),
        kind: fc.constantFrom("trademark" as const, "copyright" as const, "trade-name" as const, "other" as const),
        mark: text,
        words: fc.array(text, { maxLength: 3 }),
        owner: text,
        registrationNumber: text,
        effective: fc.oneof(
          text,
          fc
            .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
            .map((date) => date.toISOString().slice(0, 10)),
        ),
        expires: text,
        grayMarket: fc.constantFrom("yes" as const, "no" as const, "unknown" as const, "applied" as const),
        classes: fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 4 }),
        goods: text,
        evidenceLevel: fc.constantFrom("number" as const, "named" as const, "brand" as const),
        source: fc.record(
          { url: text, title: text, evidence: text, documented: text },
          { requiredKeys: ["url", "title", "evidence"] },
        ),
      },
      { requiredKeys: ["id", "kind", "mark", "words", "grayMarket", "classes", "evidenceLevel", "source"] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(recordation, { maxLength: 90, selector: ({ id }) => id }), (rows) => {
        const content: RegisterContent = { asOf: "2026-11-24", recordations: rows as Recordation[], marks: [], releases: [] };
        expect(opened(packRegister(content, sha256).whole).recordations()).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });

  test("is the same bytes whatever the order of its sources", () => {
    const rows = [...syntheticRecordations(200)];
    const [one, other] = [aRegister(rows), aRegister(rows.toReversed())];
    expect(sha256(packRegister(one, sha256).whole)).toBe(sha256(packRegister(other, sha256).whole));
  });

  test("carries another section along, on a multiple of 8 bytes, without a new version", () => {
    const packed = packRegister(synthetic, sha256, { "mark-index": Uint8Array.of(1, 2, 3) });
    const section = opened(packed.whole).section("mark-index");
    expect([packed.version, [...(section ?? [])], (section?.byteOffset ?? 1) % 8]).toEqual([synthetic.version, [1, 2, 3], 0]);
  });
});

describe("finding in an open register", () => {
  const rows = [
    aRecordation({ mark: "ZEBRA", words: ["ZEBRA"], number: number("COP 85-00349"), id: "cop-85-00349" }),
    aRecordation({ mark: "ACME", number: number("85-471"), id: "85-471" }),
    aRecordation({ mark: "ACME", number: number("TMK 11-00163"), id: "tmk-11-00163" }),
    aRecordation({ mark: "ACME", number: number("TMK 11-00163"), id: "tmk-11-00163-second" }),
  ];
  const register = opened(packRegister(aRegister(rows), sha256).whole);

  test.each([
    { typed: "COP 85-00349", finds: ["cop-85-00349"] },
    { typed: "TMK 85-00349", finds: [] },
    { typed: "85-00471", finds: [] },
    { typed: "85-471", finds: ["85-471"] },
    { typed: "TMK 11-00163", finds: ["tmk-11-00163", "tmk-11-00163-second"] },
  ])("$typed finds $finds", ({ typed, finds }) => {
    expect(register.byNumber(number(typed)).map(register.recordationId)).toEqual(finds);
  });

  test("by id and by mark", () => {
    const acme = register.markNames().indexOf("ACME");
    expect(register.recordationMark(register.byId("cop-85-00349") ?? -1)).toBe("ZEBRA");
    expect(register.byId("none")).toBeUndefined();
    expect(register.byMark(acme).map(register.recordationId)).toEqual(register.mark(acme).recordations);
  });

  test("a row outside the register is a broken promise", () => {
    expect(() => register.recordation(4)).toThrow("There is no recordation 4: the register has 4, counted from 0.");
  });
});

describe("names and details as two files", () => {
  const packed = packRegister(aRegister([...syntheticRecordations(40)]), sha256);

  test("the names alone answer what finding asks", () => {
    const names = openNames(packed.names);
    const whole = opened(packed.whole);
    expect(names.ok && names.value.recordationNames()).toEqual(whole.recordations().map(({ mark, words }) => ({ mark, words })));
    expect(names.ok && names.value.markNames()).toEqual(whole.marks().map(({ name }) => name));
    expect(names.ok && names.value.recordationNumber(7)).toBe(whole.recordationNumber(7));
  });

  test("the names alone tell everything of a mark that no recordation proves", () => {
    const seized = aMark("ZED", { standing: "seized", classes: [9, 25], words: ["ZED", "ZEDD"] });
    const content = aRegister([aRecordation({ classes: [3] })]);
    const names = openNames(packRegister({ ...content, marks: [...content.marks, seized] }, sha256).names);
    expect(names.ok && names.value.unprovenMarks()).toEqual([seized]);
  });

  test("together they are the whole", () => {
    expect(unpackRegister(opened(packed.names, packed.details))).toEqual(unpackRegister(opened(packed.whole)));
  });

  test("of two versions they are refused", () => {
    const other = packRegister(aRegister(), sha256);
    expect(openRegister(packed.names, other.details)).toMatchObject({
      ok: false,
      problem: expect.stringContaining("two registers"),
    });
  });
});

describe("bytes that are no register", () => {
  const { whole } = packRegister(aRegister([...syntheticRecordations(60)], [aRelease()]), sha256);

  test.each([
    { it: "nothing", bytes: new Uint8Array(0), says: "does not begin with BLR1" },
    {
      it: "a web page",
      bytes: new TextEncoder().encode("<!doctype html><title>Not found</title>"),
      says: "does not begin with BLR1",
    },
    { it: "a register cut short", bytes: whole.slice(0, -200), says: "it ends inside its section" },
    {
      it: "a register with something after it",
      bytes: Uint8Array.from([...whole, ...new Uint8Array(8)]),
      says: "it goes on after its last section",
    },
    { it: "the details alone", bytes: packRegister(aRegister(), sha256).details, says: "has no section" },
  ])("$it: a sentence says so", ({ bytes, says }) => {
    expect(openRegister(bytes)).toEqual({ ok: false, problem: expect.stringContaining(says) });
  });

  test("a register of another format says what to do", () => {
    const bytes = withDirectory(whole, (json) => json.replace('"format":1', '"format":2'));
    expect(openRegister(bytes)).toEqual({
      ok: false,
      problem: "This register has format 2; this program reads format 1. Update the program, or rebuild the register.",
    });
  });

  test("one changed byte anywhere is noticed", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const result = openRegister(bytes);
        // Bytes between sections say nothing; a change there alone may pass.
        expect(result.ok ? unpackRegister(result.value) : result.problem).toEqual(
          result.ok ? unpackRegister(opened(whole)) : expect.stringMatching(/register/),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test("bytes made to pass the checksums give wrong texts at worst, never an exception", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }), (changes) => {
        const bytes = forged(changes);
        const result = openRegister(bytes);
        if (!result.ok) {
          expect(result.problem).toMatch(/\.$/);
          return;
        }
        const register: Register = unpackRegister(result.value);
        for (const { mark, words, source } of register.recordations)
          expect([typeof mark, Array.isArray(words), typeof source.url]).toEqual(["string", true, "string"]);
        for (const { name, classes } of register.marks) expect([typeof name, Array.isArray(classes)]).toEqual(["string", true]);
        result.value.byNumber(number("SYN 05-00001"));
        result.value.markNames();
      }),
      { numRuns: 2000 },
    );
  });

  /** Sections changed and their checksums made right again, as an attacker would. */
  function forged(changes: readonly (readonly [number, number])[]): Uint8Array {
    const original = readSections(whole);
    if (!original.ok) throw new Error(original.problem);
    const sections = new Map(original.value.names.map((name) => [name, original.value.get(name)?.slice() ?? new Uint8Array(0)]));
    const all = [...sections.values()].filter((section) => section.length > 0);
    for (const [at, to] of changes) {
      const section = all[at % all.length];
      if (section) section[Math.floor(at / all.length) % section.length] = to;
    }
    return writeSections(original.value.head, sections);
  }
});

function withDirectory(file: Uint8Array, change: (json: string) => string): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const length = view.getUint32(4, true);
  bytes.set(new TextEncoder().encode(change(new TextDecoder().decode(bytes.subarray(12, 12 + length)))), 12);
  view.setUint32(8, checksum(bytes.subarray(12, 12 + length)), true);
  return bytes;
}
