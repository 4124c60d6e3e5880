/** Letters that one sound is written with. */
const sounds = ["aeiouy", "ckqx", "szcx", "gj", "gh", "ch", "fv", "bpv", "dt", "mn", "vw"];
/** Letters that are drawn alike, small or as capitals. */
const shapes = ["ilj", "uvwy", "mnh", "oceq", "cgoq", "gqy", "bdpq", "bh", "ef", "pr"];
/** Keys as they lie; each row is shifted half a key to the right of the one above. */
const keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const first = 97;
const size = 26;

const besideOnKeyboard = table(
  keyRows.flatMap((keys, row) =>
    [...keys].flatMap((key, at) => {
      const below = keyRows[row + 1] ?? "";
      return [keys[at + 1], below[at], below[at - 1]].map((near) => key + (near ?? ""));
    }),
  ),
);
const alike = table([...sounds, ...shapes]);

/** Whether one letter is easily read or written for the other: it sounds alike, looks alike, or its key lies beside. Plain small Latin letters only. */
export const areAlike = (one: number, other: number): boolean => holds(alike, one, other) || areNeighbours(one, other);

/** Whether the keys of two letters lie side by side, so that a finger meets both. */
export const areNeighbours = (one: number, other: number): boolean => holds(besideOnKeyboard, one, other);

function holds(pairs: Uint8Array, one: number, other: number): boolean {
  const row = one - first;
  const column = other - first;
  return row >= 0 && row < size && column >= 0 && column < size && pairs[row * size + column] === 1;
}

/** Every two letters of a group are a pair. */
function table(groups: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(size * size);
  for (const group of groups)
    for (const one of group)
      for (const other of group) pairs[(one.charCodeAt(0) - first) * size + other.charCodeAt(0) - first] = 1;
  return pairs;
}
