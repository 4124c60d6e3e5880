import { legalForms, ownerKey } from "./owner-key.ts";

export const ownerKinds = ["organisation", "individual", "unclear"] as const;
/** What an owner is, as far as the printed name tells. `unclear`: it reads like a person's name, but firms are named so too. */
export type OwnerKind = (typeof ownerKinds)[number];

/** What stands for an owner that is not shown. Private persons are not named, though their source names them. */
export const withheldOwners = {
  individual: "An individual (named in the source)",
  unclear: "Not shown: may be an individual (named in the source)",
} as const satisfies Record<Exclude<OwnerKind, "organisation">, string>;

/** Which of the two stands for an owner; undefined where the owner is shown. */
export const withheldKind = (owner: string | undefined): keyof typeof withheldOwners | undefined =>
  owner === withheldOwners.individual ? "individual" : owner === withheldOwners.unclear ? "unclear" : undefined;

// Words that persons' names do not have and firms' names do; legal forms count wherever they stand.
const firmWords = new Set([
  ...legalForms,
  ...`the of and academy agency america american apparel arts association associates automotive bank beauty beverage beverages board books brand
  brands brewing bros brothers business center centre chemical church city clothing club commission communications concepts
  consulting cosmetics council creations dairy department design designs development digital distributors distribution district
  division drug electric electronics electronica energy enterprise enterprises entertainment equipment europe fabrics factory
  farms fashion fashions films financial fitness food foods footwear foundation franchise fund games garments global goods group
  health home hospital hotels house imports independent industria industrial industries industry innovations institute instruments
  interactive international intl investment investments italia japan jewelers jewelry jeans lab laboratories laboratory labs league
  leather licensing lighting limitada logistics luggage machinery magazine malletier management manufacturing manufacturers
  marketing markets maschinenfabrik media medical merchandising mfg mills ministry motor motors museum music network networks north
  optical organization outdoor outfitters packaging paper partners partnership perfumes pharma pharmaceutical pharmaceuticals
  pictures plastics players power press product productions products properties publications publishers publishing records research
  restaurant restaurants retail rubber sales school sciences service services shoe shoes shop society software solutions sons south
  sport sporting sports state stores studio studios supplies supply systems team tech technologies technology textile textiles
  tobacco tools toy toys trade trademark trademarks trading trust union united universal university usa ventures vision watch watches
  wear wholesale wine wines works world worldwide yacht zao ooo oao gmbh`.split(/\s+/),
]);
const standsForPerson = /\b(?:an? individual|individual\b|sole proprietor|natural person)/i;
// Whoever does business as a firm, or left one behind, is still a person.
const mayBePerson = /\b(?:individual|proprietor|natural person|estate|dba|aka|fka|[daf]\/[bk]\/a)/i;
const suffix = /^(?:jr|sr|ii|iii|iv|esq|md|phd)$/i;
// A name or an initial: "Jane", "O'Neill", "Mary-Ann", "J.", "R.D.".
const nameWord = /^(?:\p{L}[\p{L}\p{M}'’-]*\.?|(?:\p{L}\.){2,3})$/u;

/**
 * Tells from its wording alone what an owner is. It errs towards asking: two to six plain words without a legal form, a
 * firm's word, a number or an ampersand may be a person, so `Calvin Klein` is unclear and `Calvin Klein, Inc.` is not.
 * One word alone is taken for a firm's.
 * @param organisations keys (`ownerKey`) of owners that are known to be organisations
 */
export function ownerKindOf(owner: string, organisations: ReadonlySet<string> = new Set()): OwnerKind {
  const withheld = withheldKind(owner);
  if (withheld) return withheld;
  const kind = kindByWording(owner);
  // Asked last because the key costs more than all the wording, and most names tell by themselves.
  return kind !== "organisation" && organisations.size > 0 && organisations.has(ownerKey(owner)) ? "organisation" : kind;
}

function kindByWording(owner: string): OwnerKind {
  // Most owners end in a firm's word and name nobody behind it.
  if (!mayBePerson.test(owner) && firmWords.has(foldWord(owner.slice(owner.lastIndexOf(" ") + 1)))) return "organisation";
  if (standsForPerson.test(owner)) return "individual";
  const words = owner
    .replace(/\b(?:d\/b\/a|dba|a\/k\/a|aka|f\/k\/a|fka)\b.*$/i, "")
    // "R.D.Werner" is initials and a name.
    .replace(/\.(?=\p{L}{2})/gu, ". ")
    .split(/[\s,/()]+/)
    .filter((word) => word !== "");
  if (words[0] !== undefined && foldWord(words[0]) === "estate") return "unclear";
  // From behind: a legal form is the commonest word that tells, and stands last.
  if (words.findLast((word) => firmWords.has(foldWord(word))) !== undefined) return "organisation";
  const names = words.filter((word) => !suffix.test(word.replaceAll(".", "")));
  return names.length >= 2 && names.length <= 6 && names.every((word) => nameWord.test(word)) ? "unclear" : "organisation";
}

function foldWord(word: string): string {
  if (/^[A-Za-z.]+$/.test(word)) return word.replaceAll(".", "").toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** Whether an owner may head a page or be offered as a group: a private person's name, or what stands for one, never does. */
export const namesOrganisation = (owner: string): boolean => owner.trim() !== "" && ownerKindOf(owner) === "organisation";
