// a-z, 0-9, the edge of a name; letters of other alphabets share the codes that are left, so that "耐克" is not like every Chinese name.
const letters = 64;
const edge = 36;
const firstOther = 37;

const codeOf = (char: number): number =>
  char >= 97 && char <= 122 ? char - 97 : char >= 48 && char <= 57 ? char - 22 : firstOther + (char % (letters - firstOther));

/** Pairs of neighbouring letters with the edges of the name, as numbers below letters². */
export function pairsOf(name: string): number[] {
  const pairs: number[] = [];
  let before = edge;
  for (let i = 0; i < name.length; i++) {
    const code = codeOf(name.charCodeAt(i));
    pairs.push(before * letters + code);
    before = code;
  }
  pairs.push(before * letters + edge);
  return pairs;
}

/** Rows by pair, packed: the rows of pair `p` stand from `starts[p]` to `starts[p + 1]`. A pair that a name has twice lists it once. */
export function pairPostings(names: readonly string[]): { starts: Uint32Array; postings: Uint32Array } {
  const kinds = letters * letters;
  const lastSeen = new Int32Array(kinds).fill(-1);
  const starts = new Uint32Array(kinds + 1);
  // Every name's different pairs end to end, read once for counting and once for placing.
  const pairs = new Uint16Array(names.reduce((sum, name) => sum + name.length + 1, 0));
  const ends = new Uint32Array(names.length);
  let end = 0;
  for (let row = 0; row < names.length; row++) {
    const name = names[row] ?? "";
    let before = edge;
    for (let i = 0; i <= name.length; i++) {
      const code = i === name.length ? edge : codeOf(name.charCodeAt(i));
      const pair = before * letters + code;
      before = code;
      if (lastSeen[pair] === row) continue;
      lastSeen[pair] = row;
      pairs[end++] = pair;
      starts[pair + 1] = (starts[pair + 1] as number) + 1;
    }
    ends[row] = end;
  }
  for (let pair = 0; pair < kinds; pair++) starts[pair + 1] = (starts[pair + 1] as number) + (starts[pair] as number);
  const next = starts.slice();
  const postings = new Uint32Array(end);
  for (let row = 0, at = 0; row < names.length; row++) {
    for (; at < (ends[row] as number); at++) {
      const pair = pairs[at] as number;
      const place = next[pair] as number;
      postings[place] = row;
      next[pair] = place + 1;
    }
  }
  return { starts, postings };
}
