import { gzipSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { fetchRegisterFile } from "../../../portal/islands/fetch-register-file.ts";

const plain = new TextEncoder().encode("BLR1 and what follows".repeat(50));
const packed = new Uint8Array(gzipSync(plain));

const hostSends = (body: Uint8Array<ArrayBuffer>, status = 200) => {
  const asked = vi.fn(async (_address: string) => new Response(body, { status, statusText: status === 404 ? "Not Found" : "" }));
  vi.stubGlobal("fetch", asked);
  return asked;
};
afterEach(() => vi.unstubAllGlobals());

test("the packed file beside the register is asked for and unpacked", async () => {
  const asked = hostSends(packed);
  expect(new Uint8Array(await fetchRegisterFile("/data/register.blr"))).toEqual(plain);
  expect(asked).toHaveBeenCalledWith("/data/register.blr.gz");
});

test("bytes that the browser has unpacked already, because the host named their encoding, are taken as they are", async () => {
  hostSends(plain);
  expect(new Uint8Array(await fetchRegisterFile("/data/register.blr"))).toEqual(plain);
});

test.each([
  ["a file that is not there", packed, 404, "/data/register.blr.gz: 404 Not Found"],
  ["a file cut on its way", packed.slice(0, 40), 200, "/data/register.blr.gz arrived damaged"],
  [
    "a file with a byte turned",
    packed.map((byte, at) => (at === 20 ? byte ^ 255 : byte)),
    200,
    "/data/register.blr.gz arrived damaged",
  ],
])("%s ends in a sentence", async (_, body, status, sentence) => {
  hostSends(body, status);
  await expect(fetchRegisterFile("/data/register.blr")).rejects.toThrow(sentence);
});
