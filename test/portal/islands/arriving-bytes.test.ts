import { expect, test } from "vitest";
import { arrivingBytes } from "../../../portal/islands/record-search/arriving-bytes.ts";

const inPieces = (pieces: readonly Uint8Array<ArrayBuffer>[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    }),
  );
const piece = (length: number, value: number) => new Uint8Array(length).fill(value);

test("gives all bytes in their order, however many there are", async () => {
  const bytes = await arrivingBytes(inPieces([piece(200_000, 1), piece(100_000, 2), piece(700_000, 3)]), () => undefined);
  expect(bytes.length).toBe(1_000_000);
  expect([bytes[199_999], bytes[200_000], bytes[299_999], bytes[300_000], bytes[999_999]]).toEqual([1, 2, 2, 3, 3]);
});

test("shows what is there each time as much has come as was asked for, and not again after that", async () => {
  const shown: number[] = [];
  await arrivingBytes(inPieces([piece(5, 1), piece(5, 1), piece(5, 1), piece(5, 1)]), (bytes) => {
    shown.push(bytes.length);
    return [3, 12, undefined][shown.length - 1];
  });
  expect(shown).toEqual([5, 5, 15]);
});

test("an answer without a body has no bytes", async () => {
  expect((await arrivingBytes(new Response(null), () => undefined)).length).toBe(0);
});
