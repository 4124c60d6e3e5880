/** What a text says of Lever-rule protection, and where. */
export type LeverWording = { value: "yes" | "applied"; at: number; length: number };

const lever = /\blever[-\s]?rule\b/iu;
const granted = /\b(?:granted|grants|grant of)\b/giu;
const asking =
  /\b(?:appl(?:y|ies|ied|ying|icants?|ications?)|requests?|requested|requesting|ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|petition\w*|propos\w+)\b/iu;
/** "The application … was granted": the one place where a word of asking stands before a grant. */
const isGranted = /\b(?:is|was|has been|have been) (?:hereby )?$/iu;
const onlyPerhaps = /\b(?:if|whether|until|unless|once|when|before|may|might|could|would|should|not yet)\b/iu;
// What the goods are denied is entry; that follows from a grant.
const denied =
  /\b(?:den(?:y|ies|ied|ying|ial)(?! (?:of )?(?:entry|importation|admission))|refus\w+|declin\w+|reject\w+|revo(?:ke[sd]?|cation)|rescind\w*|terminat\w+|withdr(?:aw|ew)\w*|not(?! yet) (?:\w+ )?grant(?:ed)?|no lever[-\s]?rule)\b/iu;
const concerned = /\b(?:lever|protection|grant(?:ed)?|application|request)\b/iu;
// A full stop that ends no sentence.
const sentenceEnd = /(?<!\b(?:Inc|Corp|Co|Ltd|Nos?|Reg|[A-Z]))[.!?](?=\s+["“(]?[A-Z])|\n[^\S\n]*\n/u;

/**
 * Whether a notice grants Lever-rule protection (`yes`) or reports that somebody asks for it (`applied`; an application is no
 * grant, 19 CFR 133.2(f)). Nothing where it was denied or has ended, for what remains is not known, and nothing where the rule
 * is only mentioned.
 */
export function leverWording(text: string): LeverWording | undefined {
  if (!lever.test(text)) return undefined;
  const sentences = text.split(sentenceEnd);
  if (sentences.some((words) => concerned.test(words) && denied.test(words))) return undefined;
  const ofLever = sentences.filter((words) => lever.test(words));
  return firstPlace("yes", text, ofLever, grantIn) ?? firstPlace("applied", text, ofLever, (words) => asking.exec(words)?.index);
}

/** From the word that tells to the end of its sentence. */
function firstPlace(
  value: LeverWording["value"],
  text: string,
  sentences: readonly string[],
  placeIn: (sentence: string) => number | undefined,
): LeverWording | undefined {
  for (const sentence of sentences) {
    const place = placeIn(sentence);
    if (place !== undefined) return { value, at: text.indexOf(sentence) + place, length: sentence.length - place };
  }
  return undefined;
}

const grantIn = (sentence: string): number | undefined =>
  [...sentence.matchAll(granted)].find(({ index }) => {
    const before = sentence.slice(0, index);
    return !onlyPerhaps.test(before) && (!asking.test(before) || isGranted.test(before));
  })?.index;
