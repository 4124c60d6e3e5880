import { loose } from "../loose.ts";
import type { Kin } from "../survey/kin.ts";

/** How many other goods have to begin with the name; fewer where it is written as no word of the language is. */
const goods = { needed: 3, ofOwnShape: 1, words: 3 };
/** First words that are no names: what thousands of titles begin with that belong to other brands. */
const common =
  /^(?:(?:wo)?men['’]?s?|kids?['’]?|boys?|girls?|baby|new(?:born)?|original|refurbished|used|vintage|genuine|official|set|pack|pair|lot|the|an?|my|for|with|all|more|free|black|white|red|blue|green|gr[ae]y|pink|gold(?:en)?|silver|stainless|sterling|steel|wood(?:en)?|leather|cotton|plastic|glass|outdoor|indoor|home|portable|wireless|electric|digital|smart|mini|large|small|organic|fresh|printed|solid|led|usb|pvc|hd|dvd|cd|diy|buy|shop|view|see|add|write|read|customer|product|best|top|premium|super|ultra|modern|classic|custom|personali[sz]ed|smartphone|laptop|pc|carte|chaussures?|robe|sac|juego|zapatos|camiseta|damen|herren|kinder)$/i;
const joining = /^(?:[&+]|and|und|et|y|e|of|de|by)$/i;
/** A mark that the title begins with, by its own sign: "Acme® lamp". */
const signed = /^(\p{L}[^®™]{1,30}?)[®™](?=\s|$)/u;

/** The name that one of the titles begins with and that the sign of a mark follows. */
export function readSignedBrand(titles: readonly string[]): string | undefined {
  return titles.map((title) => title.match(signed)?.[1]).find((name) => name && name.split(/\s/).length <= goods.words);
}

/**
 * The name that a heading begins with, where the page bears it out: other goods on it begin with the same words, and nowhere do they stand
 * in small letters, as words of the language would.
 */
export function readFamilyBrand(heading: string, { texts, small, apart }: Kin): string | undefined {
  const words = heading.split(/\s+/);
  const first = words[0] ?? "";
  if (small || common.test(first)) return undefined;
  const own = loose(heading);
  const others = texts.filter((text) => !own.includes(loose(text)) && !loose(text).includes(own)).map((text) => text.split(" "));
  if (others.length < (hasOwnShape(first, heading) ? goods.ofOwnShape : goods.needed)) return undefined;
  let shared = 1;
  while (!apart && shared < words.length && others.every((other) => other[shared] === words[shared])) shared++;
  // Where all goods share a longer beginning, or the name goes on ("Salt & Silver"), it cannot be told where it ends.
  return shared > goods.words || joining.test(words[shared] ?? "") ? undefined : words.slice(0, shared).join(" ");
}

/** Written as no word of the language is: "XADO" or "SainSmart" in a heading that is not all capitals. */
function hasOwnShape(word: string, heading: string): boolean {
  return /\p{L}\p{Lu}/u.test(word) && /\p{Ll}{3}/u.test(heading.slice(word.length));
}
