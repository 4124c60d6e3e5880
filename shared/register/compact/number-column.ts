/** Whole numbers from 0 to 4,294,967,295 by row. Outside its rows, and where its bytes are missing, a column reads 0: it never throws. */
export type NumberColumn = { readonly length: number; at(row: number): number };

export const emptyColumn: NumberColumn = { length: 0, at: () => 0 };

/**
 * One byte for the width (0 to 4), four for the count, then the lowest bytes of all rows, then the next bytes of all rows, …
 * Planes instead of whole integers: a row is read at once without unpacking, and the nearly constant upper bytes compress to nothing.
 */
export function writeNumbers(values: ArrayLike<number>): Uint8Array {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, values[i] ?? 0);
  if (largest > 0xffff_ffff) throw new RangeError(`${largest} does not fit a number column, which holds at most 4,294,967,295.`);
  const width = largest === 0 ? 0 : Math.ceil((32 - Math.clz32(largest)) / 8);
  const count = values.length;
  const bytes = new Uint8Array(5 + width * count);
  bytes[0] = width;
  new DataView(bytes.buffer).setUint32(1, count, true);
  for (let plane = 0; plane < width; plane++) {
    const start = 5 + plane * count;
    for (let i = 0; i < count; i++) bytes[start + i] = (values[i] ?? 0) >>> (8 * plane);
  }
  return bytes;
}

/** The column, or undefined where the bytes are not one. */
export function readNumbers(bytes: Uint8Array): NumberColumn | undefined {
  if (bytes.length < 5) return undefined;
  const width = bytes[0] ?? 0;
  const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1, true);
  if (width > 4 || bytes.length !== 5 + width * count) return undefined;
  const [a, b, c, d] = [0, 1, 2, 3].map((plane) => bytes.subarray(5 + plane * count, 5 + (plane + 1) * count)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  switch (width) {
    case 0:
      return { length: count, at: () => 0 };
    case 1:
      return { length: count, at: (row) => a[row] ?? 0 };
    case 2:
      return { length: count, at: (row) => (a[row] ?? 0) | ((b[row] ?? 0) << 8) };
    case 3:
      return { length: count, at: (row) => (a[row] ?? 0) | ((b[row] ?? 0) << 8) | ((c[row] ?? 0) << 16) };
    default:
      return { length: count, at: (row) => ((a[row] ?? 0) | ((b[row] ?? 0) << 8) | ((c[row] ?? 0) << 16) | ((d[row] ?? 0) << 24)) >>> 0 };
  }
}

/** Signed to unsigned so that small numbers of either sign stay small: 0, -1, 1, -2 -> 0, 1, 2, 3. */
export const zigzag = (signed: number): number => (signed < 0 ? -2 * signed - 1 : 2 * signed);
export const unzigzag = (unsigned: number): number => (unsigned % 2 === 0 ? unsigned / 2 : -(unsigned + 1) / 2);

/** `starts[i]` is the sum of the rows before `i`; one entry more than the column has, the last being the whole sum. */
export function startsOf(lengths: NumberColumn): Float64Array | Uint32Array {
  const count = lengths.length;
  const starts = new Uint32Array(count + 1);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += lengths.at(i);
    starts[i + 1] = sum;
  }
  if (sum <= 0xffff_ffff) return starts;
  const wide = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) wide[i + 1] = (wide[i] ?? 0) + lengths.at(i);
  return wide;
}
