import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openChecker } from "../../../shared/check/open-checker.ts";
import { acceptManifest, acceptRegister, freshnessOf, type Held, updateLimits } from "../../../shared/register/accept-update.ts";
import { fetchUpdate } from "../../../shared/register/fetch-update.ts";
import { packRegister } from "../../../shared/register/pack-register.ts";
import { markIndexSection } from "../../../shared/register/register-index.ts";
import { describeRefusal } from "../../../shared/register/update-text.ts";
import { aRecordation } from "../../fixtures/a-recordation.ts";
import { aRegister, sha256 } from "../../fixtures/a-register.ts";
import { aKey, aSignedRegister, type SignedRegister, subtle, type TestKey, trusting } from "../../fixtures/a-signed-register.ts";

const other = aRegister([aRecordation({ mark: "ZEBRA", words: ["ZEBRA"] })]);
/** As long as an index is at least, with a number at its head that no version of ours writes. */
const anotherIndex = new Uint8Array(200).fill(7);
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
let key: TestKey;
let stranger: TestKey;
let october: SignedRegister;
let november: SignedRegister;
let held: Held;

beforeAll(async () => {
  key = await aKey("ours");
  stranger = await aKey("theirs");
  october = await aSignedRegister(key, "2026-10-01");
  november = await aSignedRegister(key, "2026-11-01", other);
  held = { manifest: october.manifest, keys: ["ours"] };
});

describe("a signed manifest is taken", () => {
  test("when it is newer", async () => {
    expect(await acceptManifest(november.signed, held, trusting(key), noon("2026-11-02"), subtle)).toEqual({
      kind: "newer",
      held: { manifest: november.manifest, keys: ["ours"] },
    });
  });

  test("the first time, when nothing is held", async () => {
    expect(await acceptManifest(october.signed, undefined, trusting(key), noon("2026-10-02"), subtle)).toMatchObject({
      kind: "newer",
    });
  });

  test("when the same register is signed again, as a confirmation until its new expiry", async () => {
    const again = await aSignedRegister(key, "2026-11-10");
    expect(await acceptManifest(again.signed, held, trusting(key), noon("2026-11-11"), subtle)).toMatchObject({
      kind: "same",
      held: { manifest: { expires: "2026-12-25T12:00:00Z" } },
    });
  });

  test("within the grace after its expiry", async () => {
    expect(await acceptManifest(november.signed, held, trusting(key), noon("2026-12-29"), subtle)).toMatchObject({
      kind: "newer",
    });
  });

  test("with a second key, while keys are exchanged", async () => {
    const next = await aSignedRegister(stranger, "2026-11-01", other);
    expect(await acceptManifest(next.signed, held, trusting(key, stranger), noon("2026-11-02"), subtle)).toMatchObject({
      kind: "newer",
    });
  });

  test("after a stolen key counted far ahead, once that key is trusted no more", async () => {
    const stolen: Held = { manifest: { ...october.manifest, sequence: 9_999_999_999 }, keys: ["theirs"] };
    expect(await acceptManifest(november.signed, stolen, trusting(key), noon("2026-11-02"), subtle)).toMatchObject({
      kind: "newer",
    });
  });
});

describe("a signed manifest is refused", () => {
  const refusals: {
    it: string;
    reason: string;
    bytes: () => Promise<Uint8Array> | Uint8Array;
    day?: string;
    threshold?: number;
  }[] = [
    {
      it: "signed by a stranger",
      reason: "unsigned",
      bytes: async () => (await aSignedRegister(stranger, "2026-11-01", other)).signed,
    },
    {
      it: "signed by a stranger under our key's name",
      reason: "unsigned",
      bytes: async () => (await aSignedRegister({ ...stranger, public: key.public }, "2026-11-01", other)).signed,
    },
    { it: "with too few signatures", reason: "unsigned", threshold: 2, bytes: () => november.signed },
    {
      it: "with content changed after signing",
      reason: "unsigned",
      bytes: () => withPayload(november.signed, (json) => json.replace("2026-11-01", "2026-11-03")),
    },
    {
      it: "without its signature",
      reason: "unsigned",
      bytes: () => withEnvelope(november.signed, (envelope) => ({ ...envelope, signatures: [] })),
    },
    {
      it: "of another kind of document",
      reason: "malformed",
      bytes: () => withEnvelope(november.signed, (envelope) => ({ ...envelope, payloadType: "text/plain" })),
    },
    {
      it: "older than what is held",
      reason: "older",
      bytes: async () => (await aSignedRegister(key, "2026-09-20", other)).signed,
    },
    {
      it: "with another content under the number that is held",
      reason: "conflicting",
      bytes: async () => (await aSignedRegister(key, "2026-10-01", other)).signed,
    },
    { it: "dated ahead of the clock", reason: "from-the-future", bytes: () => november.signed, day: "2026-10-25" },
    {
      it: "counted ahead of the clock",
      reason: "from-the-future",
      bytes: async () => (await aSignedRegister(key, "2026-11-01", other, { sequence: 9_999_999_999 })).signed,
    },
    { it: "expired beyond the grace", reason: "expired", bytes: () => november.signed, day: "2027-01-02" },
    { it: "longer than any manifest", reason: "too-large", bytes: () => new Uint8Array(updateLimits.manifestBytes + 1) },
    { it: "that is a web page", reason: "malformed", bytes: () => new TextEncoder().encode("<!doctype html>") },
    {
      it: "that names files outside its folder",
      reason: "malformed",
      bytes: async () => (await aSignedRegister(key, "2026-11-01", other, { file: "../x.blr" })).signed,
    },
    {
      it: "that lacks the file it names",
      reason: "malformed",
      bytes: async () => (await aSignedRegister(key, "2026-11-01", other, { files: [] })).signed,
    },
  ];
  test.each(refusals)("$it", async ({ reason, bytes, day = "2026-11-02", threshold = 1 }) => {
    const decision = await acceptManifest(await bytes(), held, { ...trusting(key), threshold }, noon(day), subtle);
    expect(decision).toMatchObject({ kind: "refused", reason });
    if (decision.kind !== "refused") return;
    expect(describeRefusal(decision, "en")).toMatch(/The register in use is kept\.$/);
    expect(describeRefusal(decision, "es")).toMatch(/Se conserva el registro en uso\.$/);
  });

  test("whichever byte of it is changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(november.signed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = november.signed.slice();
        bytes[at] = (bytes[at] ?? 0) ^ by;
        const decision = await acceptManifest(bytes, held, trusting(key), noon("2026-11-02"), subtle);
        // White space of the file and unread bits of its base64 may change; what was signed may not.
        if (decision.kind === "newer") expect(decision.held.manifest).toEqual(november.manifest);
        else expect(decision.kind).toBe("refused");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the file that an accepted manifest names", () => {
  test("is opened when it is the very one", async () => {
    const decision = await acceptRegister(november.whole, november.manifest, subtle);
    expect(decision.kind === "accepted" && decision.register.markNames()).toEqual(["ZEBRA"]);
  });

  test("is refused when it is another register's (mix and match)", async () => {
    const { manifest } = november;
    const files = manifest.files.map((file) => ({ ...file, bytes: october.whole.length }));
    expect(await acceptRegister(october.whole, { ...manifest, files }, subtle)).toMatchObject({
      kind: "refused",
      reason: "wrong-hash",
    });
  });

  test("is refused when it is cut or goes on", async () => {
    expect(await acceptRegister(november.whole.slice(0, -8), november.manifest, subtle)).toMatchObject({ reason: "wrong-size" });
  });

  test("is refused when the signed file is no register of that version", async () => {
    expect(await acceptRegister(november.whole, { ...november.manifest, version: "000000000000" }, subtle)).toMatchObject({
      reason: "damaged",
    });
  });
});

test("a register whose index another version of the program reads is refused, and said to be so", async () => {
  const { whole, version } = packRegister(aRegister(), sha256, { [markIndexSection]: anotherIndex });
  const file = { role: "whole" as const, name: "register.blr", bytes: whole.length, sha256: sha256(whole) };
  const manifest = { ...november.manifest, version, files: [file], counts: { recordations: 1, marks: 1, releases: 0 } };
  expect(await acceptRegister(whole, manifest, subtle)).toMatchObject({
    kind: "refused",
    reason: "damaged",
    detail: expect.stringMatching("not one that this version can read"),
  });
  expect(openChecker(whole)).toMatchObject({ ok: false, problem: expect.stringMatching("not one that this version can read") });
});

describe("looking for an update", () => {
  const world = (files: Record<string, Uint8Array<ArrayBuffer>>, day = "2026-11-02") => ({
    load: async (name: string, most: number) => {
      const bytes = files[name];
      return bytes && bytes.length <= most ? bytes : undefined;
    },
    now: noon(day),
    subtle,
  });

  test("gives the newer register", async () => {
    const outcome = await fetchUpdate(
      held,
      trusting(key),
      world({ "manifest.signed.json": november.signed, [november.manifest.file]: november.whole }),
    );
    expect(outcome).toMatchObject({ kind: "updated", held: { manifest: { version: november.manifest.version } } });
  });

  test.each([
    { it: "the network is away", files: () => ({}), reason: "unreachable" },
    { it: "the register's file is missing", files: () => ({ "manifest.signed.json": november.signed }), reason: "unreachable" },
    {
      it: "the register's file never ends",
      files: () => ({
        "manifest.signed.json": november.signed,
        [november.manifest.file]: new Uint8Array(november.whole.length + 1),
      }),
      reason: "unreachable",
    },
    {
      it: "the register's file is damaged",
      files: () => ({ "manifest.signed.json": november.signed, [november.manifest.file]: new Uint8Array(november.whole.length) }),
      reason: "wrong-hash",
    },
  ])("keeps what is held when $it", async ({ files, reason }) => {
    expect(await fetchUpdate(held, trusting(key), world(files()))).toMatchObject({ kind: "refused", reason });
  });
});

test.each([
  { day: "2026-11-10", kind: "fresh" },
  { day: "2026-11-20", kind: "late" },
  { day: "2026-12-20", kind: "stale" },
])("what was accepted on 1 October is $kind on $day", ({ day, kind }) => {
  expect(freshnessOf(held, noon(day)).kind).toBe(kind);
});

type Envelope = { payloadType: string; payload: string; signatures: unknown[] };

function withEnvelope(bytes: Uint8Array, change: (envelope: Envelope) => Envelope): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(change(JSON.parse(new TextDecoder().decode(bytes)) as Envelope)));
}

function withPayload(bytes: Uint8Array, change: (json: string) => string): Uint8Array {
  return withEnvelope(bytes, (envelope) => ({ ...envelope, payload: btoa(change(atob(envelope.payload))) }));
}
