/** What the names of an element (class, id and the like) say: bits, or-ed together. */
export type Meaning = number;

/** Longest names looked at, in UTF-16 units. */
const longest = 300;

/**
 * Reads the names in an attribute, and each attribute's text once: a page repeats a few hundred of them thousands of times, and looking
 * through one costs microseconds.
 * @param meaningOf what names say: in small letters, split at capitals, so that "productNowPrice" comes as "product-now-price"
 */
export function nameReader(meaningOf: (names: string) => Meaning): (names: string | null) => Meaning {
  const known = new Map<string, Meaning>();
  return (names) => {
    if (!names) return 0;
    let meaning = known.get(names);
    if (meaning === undefined) {
      const read = names.length > longest ? names.slice(0, longest) : names;
      const small = read.toLowerCase();
      meaning = meaningOf(small === read ? read : read.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase());
      known.set(names, meaning);
    }
    return meaning;
  };
}
