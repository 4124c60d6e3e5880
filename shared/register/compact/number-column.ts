/** Whole numbers from 0 to 4,294,967,295 by row. Outside its rows, and where its bytes are missing, a column reads 0: it never throws. */
export type NumberColumn = {
  readonly length: number;
  at(row: number): number;
  /** All rows at once, many times faster than row by row. */
  all(): Uint32Array;
  /** Rows that hold this number, ascending. */
  rowsOf(value: number): number[];
};

export const emptyColumn: NumberColumn = { length: 0, at: () => 0, all: () => new Uint32Array(0), rowsOf: () => [] };

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
  const at = (row: number): number => {
    if (row < 0 || row >= count) return 0;
    let value = 0;
    for (let plane = width - 1; plane >= 0; plane--) value = value * 256 + (bytes[5 + plane * count + row] ?? 0);
    return value;
  };
  return {
    length: count,
    at,
    rowsOf: (value) => {
      const rows: number[] = [];
      if (width === 0) return value === 0 ? Array.from({ length: count }, (_, row) => row) : rows;
      // The engine's own search finds the lowest byte; one row in 256 is then looked at whole.
      const lowest = bytes.subarray(5, 5 + count);
      for (let row = lowest.indexOf(value & 255); row !== -1; row = lowest.indexOf(value & 255, row + 1)) {
        if (at(row) === value) rows.push(row);
      }
      return rows;
    },
    all: () => {
      const values = new Uint32Array(count);
      // The lowest plane is copied by the engine itself; on first use that is faster than any loop here.
      if (width > 0) values.set(bytes.subarray(5, 5 + count));
      for (let plane = 1; plane < width; plane++) {
        const start = 5 + plane * count;
        const shift = 8 * plane;
        for (let row = 0; row < count; row++) {
          const byte = bytes[start + row] as number;
          if (byte !== 0) values[row] = (values[row] as number) | (byte << shift);
        }
      }
      return values;
    },
  };
}

/** Signed to unsigned so that small numbers of either sign stay small: 0, -1, 1, -2 -> 0, 1, 2, 3. */
export const zigzag = (signed: number): number => (signed < 0 ? -2 * signed - 1 : 2 * signed);
export const unzigzag = (unsigned: number): number => (unsigned % 2 === 0 ? unsigned / 2 : -(unsigned + 1) / 2);
