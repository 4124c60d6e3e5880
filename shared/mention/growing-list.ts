/** Whole numbers one after another in a typed array that doubles when it is full: an index of many marks has millions. */
export class GrowingList<Numbers extends Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>> {
  #numbers: Numbers;
  readonly #make: (length: number) => Numbers;
  length = 0;

  constructor(make: (length: number) => Numbers) {
    this.#make = make;
    this.#numbers = make(4096);
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const bigger = this.#make(this.length * 2);
      bigger.set(this.#numbers);
      this.#numbers = bigger;
    }
    this.#numbers[this.length++] = number;
  }

  /** Puts a string's UTF-16 units behind the others and tells where they begin. */
  pushText(text: string): number {
    const start = this.length;
    for (let at = 0; at < text.length; at++) this.push(text.charCodeAt(at));
    return start;
  }

  /** What there is so far, not a copy; a later push may leave it behind. */
  numbers(): Numbers {
    return this.#numbers.subarray(0, this.length) as Numbers;
  }
}
