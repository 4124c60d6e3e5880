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
  const ofWord = (word: string): Meaning => {
    let meaning = known.get(word);
    if (meaning === undefined) {
      const small = word.toLowerCase();
      meaning = meaningOf(small === word ? word : word.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase());
      known.set(word, meaning);
    }
    return meaning;
  };
  return (names) => {
    if (!names) return 0;
    let meaning = known.get(names);
    if (meaning !== undefined) return meaning;
    meaning = 0;
    const read = names.length > longest ? names.slice(0, longest) : names;
    let from = 0;
    for (let to = read.indexOf(" "); to >= 0; to = read.indexOf(" ", from)) {
      meaning |= ofWord(read.slice(from, to));
      from = to + 1;
    }
    meaning |= ofWord(from === 0 ? read : read.slice(from));
    known.set(names, meaning);
    return meaning;
  };
}
