import * as v from "valibot";
import { type Standing, standings } from "../../mark/mark.ts";
import {
  type GoodsAgreement,
  goodsAgreements,
  type How,
  hows,
  type MentionField,
  mentionFields,
  type Role,
  roles,
} from "../../mention/mention.ts";
import { type EvidenceLevel, evidenceLevels, type RecordationKind, recordationKinds } from "../../recordation/recordation.ts";
import { type Outcome, outcomes, type Reason } from "../check.ts";

/** The first thing in every card, so that a reader can tell one from any other JSON. */
export const cardFormat = "border-lens evidence card";

/** Raised when a card's content changes in a way that an older reader would misread. */
export const cardVersion = 1;

type Span = { field: MentionField; start: number; end: number; text: string };
/** What else a newer program wrote there is kept, because the hash is over all of it. */
type WithMore<Known> = Known & { [field: string]: unknown };

/** One check, complete enough to be shown to somebody else and to be checked again. */
export type EvidenceCard = {
  format: typeof cardFormat;
  formatVersion: typeof cardVersion;
  /** When and with what the check was made. ISO time; the program's name and version. */
  made: { at: string; by: string; version: string };
  /** The page that was read; `null` for text that was pasted or selected without one. */
  page: { address: string | null; title: string };
  /** The words that were checked, whole: with them anyone can check again. */
  text: { title: string; brand?: string | undefined; category?: string | undefined; description?: string | undefined };
  check: WithMore<{
    outcome: Outcome;
    mentions: WithMore<
      Span & {
        markId: string;
        mark: string;
        standing: Standing;
        how: How;
        role: Role;
        ambiguity: number;
        goods: GoodsAgreement;
      }
    >[];
    signals: WithMore<Span & { id: string; strength: "strong" | "weak" }>[];
    reasons: Reason[];
    register: { version: string; asOf: string };
  }>;
  /** What the register held on the marks named, on that day. */
  records: {
    id: string;
    number: string | null;
    kind: RecordationKind;
    mark: string;
    owner: string | null;
    evidenceLevel: EvidenceLevel;
    source: { url: string; title: string };
  }[];
  releases: { id: string; date: string; headline: string; url: string }[];
  /** SHA-256, hex, over everything above in canonical JSON: shows an edit, proves no author. */
  hash: string;
};

const span = { field: v.picklist(mentionFields), start: v.number(), end: v.number(), text: v.string() };
// Upper and lower case spelled out: a pattern of JSON Schema has no flags.
const link = v.pipe(v.string(), v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//));
const reason = v.variant("kind", [
  v.object({ kind: v.literal("mention"), mention: v.number() }),
  v.object({ kind: v.literal("signal"), signal: v.number() }),
  v.object({ kind: v.literal("text-cut"), field: v.picklist(mentionFields), read: v.number() }),
  v.object({ kind: v.literal("unreadable"), why: v.string() }),
]);

export const cardSchema = v.object({
  format: v.literal(cardFormat),
  formatVersion: v.literal(cardVersion),
  made: v.object({ at: v.string(), by: v.string(), version: v.string() }),
  page: v.object({ address: v.nullable(v.string()), title: v.string() }),
  text: v.object({
    title: v.string(),
    brand: v.optional(v.string()),
    category: v.optional(v.string()),
    description: v.optional(v.string()),
  }),
  check: v.looseObject({
    outcome: v.picklist(outcomes),
    mentions: v.array(
      v.looseObject({
        ...span,
        markId: v.string(),
        mark: v.string(),
        standing: v.picklist(standings),
        how: v.picklist(hows),
        role: v.picklist(roles),
        ambiguity: v.number(),
        goods: v.picklist(goodsAgreements),
      }),
    ),
    signals: v.array(v.looseObject({ ...span, id: v.string(), strength: v.picklist(["strong", "weak"]) })),
    reasons: v.array(reason),
    register: v.object({ version: v.string(), asOf: v.string() }),
  }),
  records: v.array(
    v.object({
      id: v.string(),
      number: v.nullable(v.string()),
      kind: v.picklist(recordationKinds),
      mark: v.string(),
      owner: v.nullable(v.string()),
      evidenceLevel: v.picklist(evidenceLevels),
      source: v.object({ url: link, title: v.string() }),
    }),
  ),
  releases: v.array(v.object({ id: v.string(), date: v.string(), headline: v.string(), url: link })),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** A SHA-256 in hex, as each world has it. */
export type Sha256 = (text: string) => Promise<string>;
