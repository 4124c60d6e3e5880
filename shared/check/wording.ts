import type { Language } from "../language.ts";
import { coinedBelow } from "../mark/ambiguity.ts";
import type { How, Mention } from "../mention/mention.ts";
import type { Check, Outcome, Reason } from "./check.ts";
import { namesAsBrand } from "./names-as-brand.ts";
import { signalMeaning } from "./signal-words.ts";
import { wordsIn } from "./wording/words-in.ts";

/** The longest chip, in characters, that fits beside a price on a phone. */
export const longestChip = 36;

/** What the check found, in one sentence. The register's date is written out in the reader's language. */
export function outcomeSentence(check: Check, language: Language): string {
  const { sentence } = wordsIn[language];
  switch (check.outcome) {
    case "names-recorded":
      return sentence.namesRecorded(listOfMarks(check, language));
    case "names-seized":
      return sentence.namesSeized(listOfMarks(check, language));
    case "may-name":
      return (isBeside(check) ? sentence.namesBeside : sentence.mayName)(listOfMarks(check, language));
    case "none-found":
      return sentence.noneFound(dateInWords(check.register.asOf, language));
    case "could-not-read":
      return sentence.couldNotRead(whyUnread(check.reasons.find((reason) => reason.kind === "unreadable")?.why ?? "", language));
  }
}

/** The outcome in at most {@link longestChip} characters, with the mark's name where it fits. */
export function chipText(check: Check, language: Language): string {
  const { chip, chipWithMark } = wordsIn[language];
  if (check.outcome === "none-found" || check.outcome === "could-not-read") return chip[check.outcome];
  const [first, ...others] = marksInOrder(check);
  if (first === undefined || others.length > 0) return chip[check.outcome];
  const named = chipWithMark[check.outcome](first);
  return named.length <= longestChip ? named : chip[check.outcome];
}

export const outcomeHeading = (outcome: Outcome, language: Language): string => wordsIn[language].outcome[outcome];
export const whatThisDoesNotMean = (outcome: Outcome, language: Language): string => wordsIn[language].doesNotMean[outcome];
export const howWords = (how: How, language: Language): string => wordsIn[language].how[how];

/** What an outcome means; of a check, also by whether its words name the mark only beside the goods ("compatible with"). */
export function whatThisMeans(of: Outcome | Check, language: Language): string {
  const { means, meansBeside } = wordsIn[language];
  if (typeof of === "string") return means[of];
  return of.outcome === "may-name" && isBeside(of) ? meansBeside : means[of.outcome];
}

/** What follows for a buyer from one mention of a mark, in one sentence. */
export function soWhat(mention: Mention, language: Language): string {
  const words = wordsIn[language].soWhat;
  if (mention.certainty === "unlikely") return words.word;
  if (mention.role === "compatible" || mention.role === "comparison") return words.beside;
  return namesAsBrand(mention) ? words[mention.standing] : words.open;
}

/** In what role the listing uses the mark's words, as far as the words around them tell. */
export function roleWords(mention: Mention, language: Language): string {
  const { role, perhapsBrand, inPassing } = wordsIn[language];
  if (mention.role === "word" && mention.ambiguity < coinedBelow) return inPassing;
  if (mention.role !== "brand" || namesAsBrand(mention)) return role[mention.role];
  return mention.certainty === "open" ? perhapsBrand : role.word;
}

/** What kind of word the mark is, and what is known of the goods that its record covers, in a sentence or two. */
export function aboutMark(mention: Mention, language: Language): string {
  const { goods } = wordsIn[language];
  // A mark that only releases name has no record that could say anything.
  const hasRecord = mention.standing === "recorded" || mention.goods !== "unknown";
  return [ambiguityWords(mention, language), ...(hasRecord ? [goods[mention.goods]] : [])].join(" ");
}

function ambiguityWords(mention: Mention, language: Language): string {
  const { coined, uncommon, ordinary, borneOut } = wordsIn[language].ambiguity;
  if (mention.ambiguity < coinedBelow) return coined;
  if (namesAsBrand(mention)) return borneOut;
  return mention.ambiguity < 0.6 ? uncommon : ordinary;
}

/** The check's reasons as sentences, in their order. */
export function reasonSentences(check: Check, language: Language): string[] {
  return check.reasons.map((reason) => reasonSentence(reason, check, language)).filter((sentence) => sentence !== "");
}

function reasonSentence(reason: Reason, check: Check, language: Language): string {
  const { reason: say, field, how, list } = wordsIn[language];
  switch (reason.kind) {
    case "mention": {
      const mention = check.mentions[reason.mention];
      if (!mention) return "";
      return say.mention(
        list.quote(mention.text),
        field[mention.field],
        mention.mark,
        how[mention.how],
        roleWords(mention, language),
      );
    }
    case "signal": {
      const signal = check.signals[reason.signal];
      return signal ? say.signal(list.quote(signal.text), field[signal.field], signalMeaning(signal.id, language)) : "";
    }
    case "text-cut":
      return say.textCut(field[reason.field], reason.read.toLocaleString(language));
    case "unreadable":
      return say.unreadable(whyUnread(reason.why, language));
  }
}

/** Why a page gave no listing: the reader's own sentence, which is English, in the language of the view. */
export function whyUnread(why: string, language: Language): string {
  const said = (["notAListing", "titleNotFound"] as const).find((key) => wordsIn.en[key] === why);
  return said ? wordsIn[language][said] : why;
}

function isBeside(check: Check): boolean {
  const told = toldMentions(check);
  return told.length > 0 && told.every(({ role }) => role === "compatible" || role === "comparison");
}

function toldMentions(check: Check): Mention[] {
  return check.reasons.flatMap((reason) => {
    const mention = reason.kind === "mention" ? check.mentions[reason.mention] : undefined;
    return mention ? [mention] : [];
  });
}

/** The marks that the outcome speaks of, in the order of its reasons, each once. */
function marksInOrder(check: Check): string[] {
  return [
    ...new Set(
      toldMentions(check)
        .filter((mention) => bearsOut(mention, check.outcome))
        .map(({ mark }) => mark),
    ),
  ];
}

function bearsOut(mention: Mention, outcome: Outcome): boolean {
  if (outcome === "names-recorded") return namesAsBrand(mention) && mention.standing === "recorded";
  if (outcome === "names-seized") return namesAsBrand(mention);
  return true;
}

function listOfMarks(check: Check, language: Language): string {
  const marks = marksInOrder(check);
  const { and } = wordsIn[language].list;
  return marks.length < 2 ? (marks[0] ?? "") : `${marks.slice(0, -1).join(", ")}${and}${marks.at(-1)}`;
}

function dateInWords(iso: string, language: Language): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
