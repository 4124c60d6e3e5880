/**
 * The first place at which an ascending list reaches a value.
 * @param length how many places it has
 * @param width numbers a place, of which the first ascends
 */
export function firstAtLeast(ascending: Int32Array | Uint32Array, length: number, value: number, width = 1): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle * width] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
