const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// Words that carry a sentence of one language and are none of the other's.
const english = words(
  "the of and for with by from to on at is are was were this that which in as an its it be not have has been will who what how when where their your you under about into after before between than all any other also these those must can if they there more most only",
);
const spanish = words(
  "el la los las de del y para con por una un que en se es su sus al lo como más sobre según este esta sin son entre desde hasta fue hay",
);

/** Two words may be a name or a term of a third language ("de minimis"). */
const fewestWords = 3;

/** Which of the two languages a text reads like; neither where no small word tells, as in a name. A word in capitals or behind a quotation mark tells nothing. */
export function readsLike(text: string): "en" | "es" | undefined {
  const found = text.match(/(?<![\p{L}'’".-])\p{L}?\p{Ll}+(?![\p{L}'’-])/gu) ?? [];
  const count = (set: ReadonlySet<string>) => found.filter((word) => set.has(word.toLowerCase())).length;
  if (found.length < fewestWords) return undefined;
  const [inEnglish, inSpanish] = [count(english), count(spanish)];
  if (inEnglish === inSpanish) return undefined;
  return inEnglish > inSpanish ? "en" : "es";
}
