import { slugOf } from "../mark/fold-mark.ts";

// Legal forms say how a company is built, not which it is. Only trailing ones are dropped: "Limited Brands" keeps its name.
export const legalForms: ReadonlySet<string> = new Set(
  "inc incorporated corp corporation co company llc lllp llp lp ltd limited plc gmbh ag kg kgaa sa sas sarl srl spa bv nv ab as asa oy amba aps cv kk pty pte sl sau ohg ug se holding holdings".split(
    " ",
  ),
);

/**
 * One key for spellings of the same owner, for grouping only; owners are shown as printed.
 * "Rolex Watch U.S.A., Inc.", "ROLEX WATCH USA INC" and "The Rolex Watch U.S.A. Incorporated" share one key.
 * Related companies (a parent, an affiliate abroad) keep keys of their own: only spelling is folded, nothing is guessed.
 */
export function ownerKey(owner: string): string {
  // "S.A. de C.V." and "S. A." are one word each before the folding parts them.
  const joined = owner
    .normalize("NFKC")
    .replace(/\b((?:\p{L}\.\s?){2,})(?=\s|,|$)/gu, (initials) => initials.replace(/[.\s]/g, ""))
    .replace(/&/g, " and ");
  const words = joined
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  if (words[0] === "the" && words.length > 1) words.shift();
  // "COMPANY, THE" is how registers print an article that was moved behind.
  if (words.at(-1) === "the" && words.length > 1) words.pop();
  while (words.length > 1 && (legalForms.has(words.at(-1) ?? "") || isTrailingLink(words))) words.pop();
  return words.join(" ");
}

/** An owner as part of an address: `Rolex Watch U.S.A., Inc.` -> `rolex-watch-usa`. Empty for a name without Latin letters. */
export const ownerSlug = (owner: string): string => slugOf(ownerKey(owner));

// What is left between legal forms: "S.A. de C.V.", "GmbH & Co. KG".
function isTrailingLink(words: readonly string[]): boolean {
  const last = words.at(-1);
  return (last === "de" || last === "and") && legalForms.has(words.at(-2) ?? "");
}
