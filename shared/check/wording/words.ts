import type { GoodsAgreement, How, MentionField, Role } from "../../mention/mention.ts";
import type { Outcome } from "../check.ts";

/** Who can be told or asked about a listing, nearest first. */
export const reportRoutes = ["store", "owner", "e-allegations", "ipr-center", "safer-products", "ftc"] as const;
export type ReportRoute = (typeof reportRoutes)[number];

/** Everything a check can say in one language. A sentence takes its parts as arguments, so that each language orders them its own way. */
export type CheckWords = {
  /** Short name of an outcome, as a heading. */
  outcome: Record<Outcome, string>;
  /** At most 36 characters. */
  chip: Record<Outcome, string>;
  /** As `chip`, naming the mark; used where the whole fits. */
  chipWithMark: Record<Exclude<Outcome, "none-found" | "could-not-read">, (mark: string) => string>;
  sentence: {
    namesRecorded: (marks: string) => string;
    namesSeized: (marks: string) => string;
    mayName: (marks: string) => string;
    /** Where every mention is of what the goods fit or are compared with. */
    namesBeside: (marks: string) => string;
    noneFound: (date: string) => string;
    couldNotRead: (why: string) => string;
  };
  /** Why a listing could not be read: what the reader says in English, in this language. */
  notAListing: string;
  titleNotFound: string;
  means: Record<Outcome, string>;
  /** Instead of `means["may-name"]` where the mark is named only as what the goods fit or are compared with. */
  meansBeside: string;
  doesNotMean: Record<Outcome, string>;
  how: Record<How, string>;
  role: Record<Role, string>;
  /** Instead of `role.brand` where the words around leave it open. */
  perhapsBrand: string;
  /** Instead of `role.word` where the mark is coined, so that it is no word of any language. */
  inPassing: string;
  field: Record<MentionField, string>;
  goods: Record<GoodsAgreement, string>;
  /** What follows for a buyer from one mention: the last line of a mark's card. */
  soWhat: { recorded: string; seized: string; open: string; beside: string; word: string };
  /** `borneOut`: the word has other uses, and here the words around tell that the mark is meant. */
  ambiguity: { coined: string; uncommon: string; ordinary: string; borneOut: string };
  reason: {
    mention: (quoted: string, field: string, mark: string, how: string, role: string) => string;
    signal: (quoted: string, field: string, meaning: string) => string;
    textCut: (field: string, read: string) => string;
    unreadable: (why: string) => string;
  };
  /** What a careful buyer can look at alone, in order. */
  steps: readonly string[];
  /** Who can be told or asked, and what for. */
  routes: Record<ReportRoute, { name: string; why: string }>;
  list: { and: string; quote: (text: string) => string };
};
