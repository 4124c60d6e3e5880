/** What the names of an element (class, id and the like) say: bits, or-ed together. */
export type Meaning = number;

/** Longest names looked at, in UTF-16 units. */
const longest = 300;

/**
 * Reads names word by word, and each word and each attribute's text once: a page repeats a few hundred of them thousands of times, and
 * looking through one costs microseconds.
 * @param meaningOf what one word says: in small letters, split at capitals, so that "productNowPrice" comes as "product-now-price"
 */
export function nameReader(meaningOf: (word: string) => Meaning): (names: string | null) => Meaning {
  const known = new Map<string, Meaning>();
  return (names) => {
    if (!names) return 0;
    const read = known.get(names);
    if (read !== undefined) return read;
    let meaning = 0;
    for (const word of names.slice(0, longest).split(" ")) {
      const ofWord = known.get(word) ?? meaningOf(word.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase());
      known.set(word, ofWord);
      meaning |= ofWord;
    }
    known.set(names, meaning);
    return meaning;
  };
}
