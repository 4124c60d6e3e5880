import type { Language } from "../language.ts";

/**
 * Sellers' wording that a careful buyer should notice. A phrase is folded words with single spaces; `a|b` are alternatives for one
 * word. Drawn from what marketplaces, brand-protection writers and buyers' glossaries say of such wording (legitscript.com,
 * eBay's keyword policy, repsradar.com, kakobuy.casa, visualfoodie.com, eatsip365.com, davidbarnettbrandprotection.blogspot.com,
 * xiezitong.com, motica.co, extra.ec) and from how often each term stands in 79,649 ordinary listing titles.
 */
export type SignalRow = {
  id: string;
  /** `strong`: the seller's own words say that the goods are not the mark owner's. `weak`: seen with such goods and with others alike. */
  strength: "strong" | "weak";
  phrases: readonly string[];
  /** Only beside a mark: by itself it says something else ("1:1" is a scale). */
  besideMark?: true;
  /** Words anywhere in the same field that give it its lawful sense. */
  unless?: readonly string[];
  /** After the quoted words, in each language. */
  meaning: Readonly<Record<Language, string>>;
};

const toysAndProps =
  "toy|toys|model|models|figure|figures|diecast|scale|prop|props|cosplay|costume|lego|kit|airsoft|bb|fossil|museum|sword|gun|helmet|movie|film|juguete|maqueta|statue|coin|coins|dinosaur|skull|plane|aircraft|car|cars|ship|train|jersey|jerseys|shirt|kit|ball|football|trophy|cup|badge|wand|boxing|wrestling|margiela".split(
    "|",
  );

export const signalTable: readonly SignalRow[] = [
  {
    id: "replica",
    strength: "strong",
    phrases: [
      "replica|replicas",
      "replika|replique|repliken",
      "first|1st|master|super copy",
      "реплика|реплики|репліка|репліки",
      "копия|копія люкс",
      "レプリカ",
    ],
    besideMark: true,
    unless: toysAndProps,
    meaning: { en: "the seller's own word for a copy.", es: "la palabra de quien vende para una copia." },
  },
  {
    id: "called-fake",
    strength: "strong",
    phrases: ["fake", "fakes", "plagiat", "nachahmung", "contrefacon", "imitazione", "подделка", "スーパーコピー", "コピー 品"],
    besideMark: true,
    unless:
      "fur|leather|suede|lash|lashes|eyelash|eyelashes|eyebrow|nail|nails|tan|tanning|bake|plant|plants|flower|flowers|grass|fruit|food|cake|blood|snow|hair|beard|tattoo|tattoos|teeth|money|cash|bills|coin|coins|prop|props|camera|security|fabric|lederimitat|fell|pelle|pelliccia|cuir|fourrure|avoid|beware|spot|detect|book|novel|movie|film|dvd|news|love|smile".split(
        "|",
      ),
    meaning: { en: "the seller's own word for a copy.", es: "la palabra de quien vende para una copia." },
  },
  {
    id: "one-to-one",
    strength: "strong",
    phrases: ["1 : 1", "one to one", "1 to 1 quality|copy|replica|version|original", "1 比 1", "一 比 一"],
    besideMark: true,
    unless: [...toysAndProps, "ratio", "macro", "tuition", "adapter", "transformer"],
    meaning: {
      en: "among sellers, a copy said to match the original in every part.",
      es: "entre vendedores, una copia que dicen igual al original en todo.",
    },
  },
  {
    id: "grade-of-copy",
    strength: "strong",
    phrases: [
      "aaa quality|grade|replica|copy",
      "aaaa quality|grade|replica|copy",
      "aaaaa quality|grade|replica|copy",
      "triple a quality|grade|copy",
      "mirror quality|copy|grade|replica",
      "super clone|clones",
      "superclone|superclones",
      "7a|8a|9a|10a|12a quality|grade|copy",
      "calidad aa|aaa|aaaa|aaaaa|espejo",
      "replica a|aa|aaa|aaaa",
      "version espejo",
      "tenis espejo",
      "tipo espejo",
      "god tier replica",
      "high|top|premium quality aaa|aaaa|5a|7a|8a|9a|10a",
      "calidad|clon|tipo triple a",
      "1 1 clon|copy|calidad|quality|copia|replica",
    ],
    unless: [
      "hair",
      "wig",
      "weave",
      "bundles",
      "pearl",
      "pearls",
      "gem",
      "gemstone",
      "battery",
      "batteries",
      "pilas",
      "mink",
      "lashes",
    ],
    meaning: { en: "a grade that sellers give to copies.", es: "un grado que los vendedores dan a las copias." },
  },
  {
    id: "high-imitation",
    strength: "strong",
    phrases: [
      "high imitation",
      "highly imitation",
      "high copy",
      "高 仿",
      "精 仿",
      "超 a",
      "a 货",
      "b 货",
      "c 货",
      "仿 单",
      "跟 单",
      "追 单",
      "纯 原",
      "公 司 级",
      "公 司 货",
      "老 鼠 货",
    ],
    unless: ["flower", "flowers", "plant", "plants", "leather", "fur", "pearl"],
    meaning: { en: "sellers' words for a good copy.", es: "palabras de vendedores para una copia buena." },
  },
  {
    id: "translated-grade",
    strength: "strong",
    phrases: [
      "pure original",
      "correct version",
      "company level|grade|version",
      "original quality",
      "same quality as original",
      "same quality as the original",
      "like original",
      "as original",
    ],
    besideMark: true,
    unless: ["part", "parts", "repair", "soundtrack"],
    meaning: {
      en: "a translated trade term for a grade of copy.",
      es: "un término traducido del oficio para un grado de copia.",
    },
  },
  {
    id: "factory-run",
    strength: "strong",
    phrases: [
      "ljr|h12|owf|gx|og|pk|vt|dt|qy|ft|tg|bq|lw|g5 batch",
      "ljr|h12|owf|gx|pk|vt|dt|qy|bq|lw version|production|pure",
      "noob|clean|vsf|zf|arf|ppf|btf|kvf|gmf factory",
    ],
    meaning: {
      en: "the name that copies of one maker go by among buyers.",
      es: "el nombre con que se conocen las copias de un fabricante.",
    },
  },
  {
    id: "not-original",
    strength: "strong",
    phrases: [
      "not original",
      "non original",
      "not the original",
      "no original",
      "no es|son original|originales",
      "non originale|originali",
      "unauthorized authentic",
      "unauthorised authentic",
      "knock off",
      "knockoff",
      "knock offs",
      "knockoffs",
      "counterfeit",
      "counterfeits",
      "swiss grade|replica|clone",
      "de imitacion",
      "kein original",
      "keine originale",
    ],
    besideMark: true,
    unless: [
      "detector",
      "pen",
      "avoid",
      "beware",
      "box",
      "packaging",
      "part",
      "parts",
      "battery",
      "soundtrack",
      "compatible",
      "kompatibel",
      "fur",
      "piel",
      "cuero",
      "pelo",
      "joyeria",
    ],
    meaning: {
      en: "the seller says that it is not the mark owner's.",
      es: "quien vende dice que no es del titular de la marca.",
    },
  },
  {
    id: "passes-checks",
    strength: "strong",
    phrases: [
      "passes|pass|beats stockx|goat",
      "passes|pass|beats legit check",
      "passes|pass authentication",
      "undetectable copy|replica|quality",
      "hidden link|links",
      "yupoo",
    ],
    meaning: {
      en: "a promise that the goods pass for the mark owner's.",
      es: "una promesa de que la mercancía pasa por la del titular.",
    },
  },
  {
    id: "regional-slang",
    strength: "strong",
    phrases: ["trucho|trucha|truchos|truchas", "fayuca", "chiviado|chiviada", "cachina", "clon aaa", "replica 1.1", "驴 牌"],
    besideMark: true,
    unless: ["pesca", "fishing", "salmon", "anzuelo", "filete"],
    meaning: { en: "a regional word for copies.", es: "una palabra regional para copias." },
  },
  {
    id: "claims-overrun",
    strength: "weak",
    phrases: [
      "foreign trade version|order|original|goods|tail|batch",
      "original order|single",
      "tail order|goods|single",
      "factory overrun|overruns",
      "trade channel|channels",
      "purchasing level|version",
      "factory second|seconds",
      "factory version",
      "原 单",
      "尾 单",
      "尾 货",
      "外 贸 原 单",
      "saldo|saldos de fabrica",
      "excedente|excedentes de fabrica",
    ],
    meaning: {
      en: "a claim of surplus or rejects from the mark's own factory.",
      es: "se afirma que es excedente o rechazo de la fábrica de la marca.",
    },
  },
  {
    id: "translated-likeness",
    strength: "weak",
    phrases: ["same paragraph", "high simulation", "复 刻", "平 替", "同 款", "original factory", "原 版"],
    meaning: { en: "translated words for a look-alike.", es: "palabras traducidas para algo parecido." },
  },
  {
    id: "look-alike-words",
    strength: "weak",
    phrases: [
      "dupe",
      "dupes",
      "inspired by",
      "designer style|inspired|dupe",
      "our version|impression|interpretation of",
      "imitation",
      "imitacion",
      "inspirado|inspirada en",
      "tipo marca",
    ],
    besideMark: true,
    unless: ["leather", "fur", "pearl", "pearls", "diamond", "jewellery", "jewelry", "piel", "cuero"],
    meaning: { en: "the goods are offered as like something else.", es: "la mercancía se ofrece como parecida a otra." },
  },
  {
    id: "no-box",
    strength: "weak",
    phrases: ["no box", "without box", "no tags box", "sin caja", "no after sale|sales"],
    besideMark: true,
    meaning: { en: "sold without its packaging or without recourse.", es: "se vende sin su embalaje o sin posventa." },
  },
  {
    id: "oem",
    strength: "weak",
    phrases: ["oem"],
    besideMark: true,
    meaning: {
      en: "said of parts by the original maker, and of unmarked copies of them.",
      es: "se dice de piezas del fabricante y de copias sin marca.",
    },
  },
  {
    id: "ask-for-logo",
    strength: "weak",
    phrases: [
      "dm|message|contact|ask me|us for logo|brand|photos|pics",
      "dm|message|ask for logo|brand",
      "logo as picture|pictures",
      "with logo",
      "as picture",
      "as show|shown picture",
      "as shown in picture|pictures|photo|photos",
    ],
    besideMark: true,
    meaning: {
      en: "the mark is kept out of the words and shown elsewhere.",
      es: "la marca se deja fuera de las palabras y se muestra en otra parte.",
    },
  },
];
