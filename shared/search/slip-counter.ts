/** Fewest slips of the finger (a letter more, less, other, or two swapped) between a query and a name, its beginning, or any part of it. */
export type Slips = { whole: number; beginning: number; inside: number };

/** Longer queries are compared by their first letters, one bit a letter in one machine word; a name that begins like them counts as whole. */
export const lettersCompared = 31;

/**
 * Prepares a query of at least one letter for comparing with many names. All letters of the query are compared with one letter of the name at once, a bit each
 * (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances"), so a name costs its length and no more.
 * The counter leaves out the search inside the name where `parts` is false: `inside` is then what `beginning` is.
 */
export function slipCounter(typed: string): (name: string, parts?: boolean) => Slips {
  const query = typed.slice(0, lettersCompared);
  const length = query.length;
  const places = new Map<number, number>();
  for (let i = 0; i < length; i++) places.set(query.charCodeAt(i), (places.get(query.charCodeAt(i)) ?? 0) | (1 << i));
  const last = length === 0 ? 0 : 1 << (length - 1);

  const pass = (name: string, anywhere: boolean): { end: number; best: number } => {
    let up = -1;
    let down = 0;
    let same = 0;
    let before = 0;
    let distance = length;
    let best = length;
    for (let j = 0; j < name.length; j++) {
      const here = places.get(name.charCodeAt(j)) ?? 0;
      const swapped = ((~same & here) << 1) & before;
      same = (((here & up) + up) ^ up) | here | down | swapped;
      let right = down | ~(same | up);
      const left = same & up;
      if ((right & last) !== 0) distance++;
      if ((left & last) !== 0) distance--;
      if (distance < best) best = distance;
      // Beginning later costs a letter each, unless the query may stand anywhere in the name.
      right = anywhere ? right << 1 : (right << 1) | 1;
      up = (left << 1) | ~(same | right);
      down = right & same;
      before = here;
    }
    return { end: distance, best };
  };

  return (name, parts = true) => {
    const compared = name.slice(0, 2 * lettersCompared);
    const fixed = pass(compared, false);
    return {
      whole: typed.length > lettersCompared ? fixed.best : fixed.end,
      beginning: fixed.best,
      inside: fixed.best === 0 || !parts ? fixed.best : pass(compared, true).best,
    };
  };
}
