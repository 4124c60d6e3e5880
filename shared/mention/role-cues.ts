import { hashText } from "../mark/letters-hash.ts";
import { once } from "../once.ts";
import { type Cue, cuesAfter, cuesBefore } from "./cue-table.ts";
import { wordHashesOf } from "./word-hashes-of.ts";

/** A cue as hashes, found by the word nearest to the mark. */
export type HashedCue = Omit<Cue, "words"> & { rest: readonly number[] };

function byNearest(
  cues: readonly Cue[],
  nearest: (words: readonly number[]) => readonly number[],
): ReadonlyMap<number, readonly HashedCue[]> {
  const table = new Map<number, HashedCue[]>();
  for (const { words, ...cue } of cues) {
    const [first = 0, ...rest] = nearest(wordHashesOf(words.join(" ")));
    const same = table.get(first);
    if (same) same.push({ ...cue, rest });
    else table.set(first, [{ ...cue, rest }]);
  }
  // The longest phrase decides: "alternative for" before "for".
  for (const same of table.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

/** Words beside a cue that take its sense away. */
type Guard = {
  notAfter?: ReadonlySet<number>;
  notBefore?: ReadonlySet<number>;
  notWith?: ReadonlySet<number>;
  notFirst?: true;
};

/** All that tells a role by its words, as hashes. A worker starts again and again, so they are made when a text first asks. */
export const roleCues = once(() => ({
  /** Keyed by the last word of the phrase, the rest read backwards. */
  before: byNearest(cuesBefore, (words) => words.toReversed()),
  /** Keyed by the first word of the phrase, the rest read forwards. */
  after: byNearest(cuesAfter, (words) => words),
  guards: guards(),
  /** What may stand between a cue and the mark: "for the new Apple …", "replaces cartridge Acme". */
  fillers: hashes(
    [
      "the a an your all most any use with new old original genuine official selected various certain el la los las der die das den le les",
      "printer printers impresora impresoras imprimante imprimantes drucker stampante stampanti laptop laptops notebook",
      "cartridge cartridges cartucho cartuchos cartouche cartouches patrone patronen battery batteries bateria baterias batterie batterien akku akkus",
    ].join(" "),
  ),
  /** Cues behind a mark that may also count its models: "style 501", "type G". */
  numbering: hashes("style type estilo stil"),
}));

/** In "slim fit Acme", "set of 4 Acme", "like new Acme", "Acme replica jersey" nothing is fitted or likened. */
function guards(): ReadonlyMap<number, Guard> {
  const gifts = hashes("gift gifts present presents regalo regalos geschenk geschenke cadeau cadeaux regali");
  const byWord: Record<string, Guard> = {
    fit: {
      notAfter: hashes(
        "slim regular relaxed loose skinny tapered straight comfort custom tailored athletic classic modern muscle boot",
      ),
    },
    "4": { notAfter: hashes("of set pack x lot size no pcs the new buy series"), notFirst: true },
    like: { notBefore: hashes("new a an") },
    // Whom it is for, not what.
    ...Object.fromEntries(["for", "para", "fur", "fuer", "pour", "per"].map((word) => [word, { notAfter: gifts }])),
    // A licensed kind of goods, wherever it is named: "replica NFL jersey".
    replica: {
      notBefore: hashes("toy model car prop scale"),
      notWith: hashes("jersey jerseys shirt shirts kit ball football helmet trophy wand"),
    },
    copy: { notAfter: hashes("digital hard soft paper back photo reading sealed vhs dvd") },
  };
  return new Map(Object.entries(byWord).map(([word, guard]) => [hashText(word), guard]));
}

function hashes(words: string): ReadonlySet<number> {
  return new Set(words.split(" ").map(hashText));
}
