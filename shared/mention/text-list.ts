import { encodeText } from "../text-coder.ts";

/** Texts in UTF-8, one after another: first those given, in their order, then each other one that is asked for, once. */
export class TextList {
  readonly #texts: string[];
  readonly #places = new Map<string, number>();

  constructor(first: readonly string[]) {
    this.#texts = [...first];
  }

  /** Where the text stands; put behind the others where it was not asked for before. */
  placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#texts.push(text) - 1;
    this.#places.set(text, place);
    return place;
  }

  /** @returns the bytes, and where each text begins in them, with one more for the last one's end */
  packed(): { text: Uint8Array; textStarts: Uint32Array } {
    const textStarts = new Uint32Array(this.#texts.length + 1);
    const encoded = this.#texts.map(encodeText);
    let end = 0;
    encoded.forEach((bytes, place) => {
      end += bytes.length;
      textStarts[place + 1] = end;
    });
    const text = new Uint8Array(end);
    encoded.forEach((bytes, place) => {
      text.set(bytes, textStarts[place]);
    });
    return { text, textStarts };
  }
}
