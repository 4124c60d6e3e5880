import { digitsAt } from "../digits-at.ts";

/**
 * The line on which each recordation was first met, by id. An id that is made from a number takes 12 bytes in a table of
 * whole numbers, exactly and without the text, so that a million of them are held in less than 50 MB; others are kept as text.
 */
export class FirstLines {
  #keys = new Float64Array(1024);
  #lines = new Uint32Array(1024);
  #size = 0;
  readonly #others = new Map<string, number>();

  /** The line on which `id` was met before; undefined on first meeting, which is then remembered. */
  meet(id: string, line: number): number | undefined {
    const packed = packedNumber(id);
    if (packed === undefined) {
      const before = this.#others.get(id);
      if (before === undefined) this.#others.set(id, line);
      return before;
    }
    const slot = this.#slotOf(packed);
    if (this.#keys[slot] === packed) return this.#lines[slot];
    this.#keys[slot] = packed;
    this.#lines[slot] = line;
    // At most half full, so that a free slot is always near.
    if (++this.#size * 2 > this.#keys.length) this.#double();
    return undefined;
  }

  has(id: string): boolean {
    const packed = packedNumber(id);
    return packed === undefined ? this.#others.has(id) : this.#keys[this.#slotOf(packed)] === packed;
  }

  /** The slot that holds `packed`, or the free one where it belongs. */
  #slotOf(packed: number): number {
    const last = this.#keys.length - 1;
    // Consecutive serials would fill one stretch: multiplying spreads them.
    let slot = (Math.imul(packed % 0x7fffffff, 0x9e3779b1) >>> 7) & last;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== packed) slot = (slot + 1) & last;
    return slot;
  }

  #double(): void {
    const [keys, lines] = [this.#keys, this.#lines];
    this.#keys = new Float64Array(keys.length * 2);
    this.#lines = new Uint32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at++) {
      const packed = keys[at] as number;
      if (packed === 0) continue;
      const slot = this.#slotOf(packed);
      this.#keys[slot] = packed;
      this.#lines[slot] = lines[at] as number;
    }
  }
}

/** `tmk-21-00431` as one whole number below 2^53, never 0; undefined for an id that is not made from a number. */
function packedNumber(id: string): number | undefined {
  const start = id[3] === "-" ? 4 : 0;
  let kind = 0;
  for (let at = 0; at < start - 1; at++) {
    const letter = id.charCodeAt(at) - 96;
    if (!(letter >= 1 && letter <= 26)) return undefined;
    kind = kind * 27 + letter;
  }
  const digits = id.length - start - 3;
  const [year, serial] = [digitsAt(id, start, start + 2), digitsAt(id, start + 3, id.length)];
  if (id[start + 2] !== "-" || digits < 2 || digits > 5 || Number.isNaN(year + serial)) return undefined;
  // A 1 in front of the serial keeps 063 and 00063 apart.
  return (kind * 100 + year) * 200_000 + 10 ** digits + serial;
}
