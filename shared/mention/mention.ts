import type { Standing } from "../mark/mark.ts";

/** How the words on the page match the mark. */
export const hows = ["exact", "punctuation", "joined", "spaced", "spelling", "look-alike-letters", "leet", "masked"] as const;
export type How = (typeof hows)[number];

/** Not written like the mark, only near it or masked: a reader may have meant something else. */
export const isGuessed = (how: How): boolean => how === "spelling" || how === "masked";

/** In what role a listing uses a mark's words. */
export const roles = ["brand", "compatible", "comparison", "word"] as const;
export type Role = (typeof roles)[number];

export const mentionFields = ["title", "brand", "category", "description"] as const;
export type MentionField = (typeof mentionFields)[number];

export const certainties = ["likely", "open", "unlikely"] as const;
export type Certainty = (typeof certainties)[number];

/** Whether the listing's kind of goods is one the mark is known for. */
export const goodsAgreements = ["same-class", "related-class", "other-class", "services-only", "unknown"] as const;
export type GoodsAgreement = (typeof goodsAgreements)[number];

/** A span of the listing that names a mark. `start` and `end` are UTF-16 offsets into the field's original text; `text` is that slice. */
export type Mention = {
  markId: string;
  mark: string;
  standing: Standing;
  field: MentionField;
  start: number;
  end: number;
  text: string;
  how: How;
  role: Role;
  /** 0 (a coined word, always the mark) to 1 (an ordinary word, nearly never the mark). */
  ambiguity: number;
  goods: GoodsAgreement;
  /** How far the words around bear out the role: `likely` names the mark, `open` may, `unlikely` is told but counts for nothing. Absent means `likely`. */
  certainty?: Certainty;
  /** Written so that a plain search does not find it: look-alike letters, digits for letters, letters hidden or set apart. */
  hidden?: boolean;
};
