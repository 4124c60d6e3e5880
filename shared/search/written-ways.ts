import { foldWords, plainLetters } from "./fold-name.ts";

const ands = new Set(["and", "y", "et", "und"]);
const articles = new Set(["the", "el", "la", "los", "las", "le", "les", "der", "die", "das"]);
const legalEndings = new Set("inc incorporated ltd limited llc co corp corporation company gmbh plc sa ag bv nv spa".split(" "));

const numerals: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte",
  ].flatMap((words) => words.split(" ").map((word, value) => [word, String(value)])),
);
const tens: Readonly<Record<string, string>> = {
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
  hundred: "100",
};

/** Whether a text ends like a company's full name: "Acme Ltd." */
export const namesCompany = (text: string): boolean => {
  const words = foldWords(text);
  return words.length > 1 && legalEndings.has(words.at(-1) ?? "");
};

/**
 * Other ways to write a name, folded, without the plain one: "Johnson & Johnson" with AND, "The North Face" without THE, "7-Eleven" as
 * "711", "Acme Inc." without its legal form. Names and queries go through the same rules, so that either may be the fuller one.
 */
export function writtenWays(text: string): string[] {
  const words = foldWords(plainLetters(text).replace(/[&+]/g, " and "));
  const plain = foldWords(text).join("");
  const ways = new Set<string>();
  const add = (way: readonly string[]) => {
    const joined = way.join("");
    if (joined.length > 1) ways.add(joined);
  };
  add(words);
  const bare = words.length > 2 ? words.filter((word) => !ands.has(word)) : words;
  add(bare);
  add(bare.map((word) => numerals[word] ?? tens[word] ?? word));
  if (bare.length > 1 && articles.has(bare[0] ?? "")) add(bare.slice(1));
  if (bare.length > 1 && legalEndings.has(bare.at(-1) ?? "")) add(bare.slice(0, -1));
  ways.delete(plain);
  return [...ways];
}
