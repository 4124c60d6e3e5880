import { hashText } from "../mark/letters-hash.ts";
import { type Cue, cuesAfter, cuesBefore } from "./cue-table.ts";

/** A cue as hashes, found by the word nearest to the mark. */
type HashedCue = { role: Cue["role"]; rest: readonly number[] };

function byNearest(
  cues: readonly Cue[],
  nearest: (words: readonly string[]) => readonly string[],
): ReadonlyMap<number, readonly HashedCue[]> {
  const table = new Map<number, HashedCue[]>();
  for (const { role, words } of cues) {
    const [first = "", ...rest] = nearest(words).map(hashText);
    const key = Number(first);
    table.set(key, [...(table.get(key) ?? []), { role, rest }]);
  }
  // The longest phrase decides: "alternative for" before "for".
  for (const same of table.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

/** Keyed by the last word of the phrase, the rest read backwards. */
export const beforeCues = byNearest(cuesBefore, (words) => [...words].reverse());
/** Keyed by the first word of the phrase, the rest read forwards. */
export const afterCues = byNearest(cuesAfter, (words) => words);

/** Words beside a cue that take its sense away: in "slim fit Acme", "set of 4 Acme", "like new Acme", "Acme replica jersey" nothing is fitted or likened. */
export const cueGuards: ReadonlyMap<
  number,
  { notAfter?: ReadonlySet<number>; notBefore?: ReadonlySet<number>; notFirst?: true }
> = new Map(
  Object.entries({
    fit: {
      notAfter: hashes(
        "slim regular relaxed loose skinny tapered straight comfort custom tailored athletic classic modern muscle boot",
      ),
    },
    "4": { notAfter: hashes("of set pack x lot size no pcs the new buy series"), notFirst: true as const },
    like: { notBefore: hashes("new") },
    replica: { notBefore: hashes("jersey jerseys shirt shirts kit ball helmet trophy toy model car prop") },
  }).map(([word, guard]) => [hashText(word), guard]),
);

function hashes(words: string): ReadonlySet<number> {
  return new Set(words.split(" ").map(hashText));
}

/** What may stand between a cue and the mark: "for the new Apple …", "replaces cartridge Acme". */
export const fillers: ReadonlySet<number> = new Set(
  [
    "the a an your all most any use with new old original genuine official selected various certain el la los las der die das den le les",
    "cartridge cartridges cartucho cartuchos cartouche cartouches patrone patronen battery batteries bateria baterias batterie batterien akku akkus",
  ]
    .join(" ")
    .split(" ")
    .map(hashText),
);
