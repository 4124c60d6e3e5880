import { hashText } from "../mark/letters-hash.ts";

/** Words that, standing right before or right after a mark, give it a role. Sequences are folded words in order. */
type Cue = { role: "compatible" | "comparison"; words: readonly string[] };

const cue = (role: Cue["role"], ...phrases: string[]): Cue[] => phrases.map((phrase) => ({ role, words: phrase.split(" ") }));

export const cuesBefore: readonly Cue[] = [
  // English
  ...cue(
    "compatible",
    "for",
    "fits",
    "fit",
    "fitting",
    "compatible with",
    "compatible",
    "works with",
    "work with",
    "working with",
    "use with",
    "replaces",
    "replacing",
    "replacement of",
    "suits",
    "connects to",
    "to fit",
    "designed for",
    "4",
  ),
  ...cue(
    "comparison",
    "inspired by",
    "like",
    "similar to",
    "dupe of",
    "dupe for",
    "alternative to",
    "alternative for",
    "alternate for",
    "vs",
    "versus",
    "than",
    "not",
    "style of",
    "impression of",
    "version of",
    "interpretation of",
    "compare to",
    "compares to",
    "compared to",
    "comparable to",
    "type of",
    "as good as",
    "replica of",
    "copy of",
    "imitation of",
    "clone of",
    "lookalike",
    "look alike",
    "fake",
    "faux",
    "imitation",
    "knockoff",
  ),
  // Spanish
  ...cue(
    "compatible",
    "para",
    "compatible con",
    "compatibles con",
    "sirve para",
    "reemplazo de",
    "reemplaza",
    "reemplaza a",
    "sustituye",
    "sustituye a",
    "repuesto de",
    "funciona con",
  ),
  ...cue(
    "comparison",
    "inspirado en",
    "inspirada en",
    "tipo",
    "estilo",
    "similar a",
    "parecido a",
    "como",
    "alternativa a",
    "equivalente a",
    "imitacion de",
    "replica de",
  ),
  // German
  ...cue(
    "compatible",
    "fur",
    "fuer",
    "passend fur",
    "passend zu",
    "kompatibel mit",
    "kompatibel zu",
    "geeignet fur",
    "ersatz fur",
    "ersetzt",
  ),
  ...cue("comparison", "wie", "inspiriert von", "ahnlich wie", "alternative zu", "im stil von"),
  // French
  ...cue(
    "compatible",
    "pour",
    "compatible avec",
    "adapte a",
    "adaptable",
    "adaptable a",
    "adaptable sur",
    "remplacement de",
    "remplace",
    "remplacent",
  ),
  ...cue("comparison", "inspire de", "inspire par", "facon", "style de", "equivalent de", "equivalent a"),
  // Italian, Portuguese, Dutch
  ...cue(
    "compatible",
    "per",
    "compatibile con",
    "sostituisce",
    "compativel com",
    "substitui",
    "voor",
    "geschikt voor",
    "compatibel met",
    "vervangt",
  ),
  // Polish: "do" alone is a word of other languages
  ...[
    "etui",
    "pokrowiec",
    "obudowa",
    "szklo",
    "folia",
    "ladowarka",
    "zasilacz",
    "kabel",
    "bateria",
    "akumulator",
    "pasek",
    "tusz",
    "toner",
    "filtr",
    "czesci",
    "uchwyt",
    "pasuje",
    "pasujacy",
  ].flatMap((goods) => cue("compatible", `${goods} do`)),
  // Swedish, Danish and Norwegian, Romanian, Indonesian and Malay, Vietnamese
  ...cue("compatible", "kompatibel med", "til", "pentru", "compatibil cu", "untuk", "cho", "tuong thich voi"),
  // Chinese; each character is a word of its own
  ...cue("compatible", "适 用 于", "适 用", "适 配", "兼 容", "適 用", "相 容"),
];

export const cuesAfter: readonly Cue[] = [
  ...cue(
    "comparison",
    "style",
    "styled",
    "inspired",
    "like",
    "type",
    "dupe",
    "lookalike",
    "look alike",
    "look",
    "alike",
    "inspiration",
    "alternative",
    "replica",
    "estilo",
    "stil",
    "同 款",
    "风 格",
    "风",
  ),
  ...cue("compatible", "compatible", "kompatibel", "适 用", "通 用"),
  // Turkish, Japanese
  ...cue("compatible", "icin", "ile uyumlu", "uyumlu", "用", "対 応"),
];

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
    "the a an your all most any use with new old original genuine selected various certain el la los las der die das den le les",
    "cartridge cartridges cartucho cartuchos cartouche cartouches patrone patronen battery batteries bateria baterias batterie batterien akku akkus",
  ]
    .join(" ")
    .split(" ")
    .map(hashText),
);
