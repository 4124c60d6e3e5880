import type { Language } from "../language.ts";
import type { GoodsCategory } from "../release/goods-category.ts";
import type { GoodsKind } from "./goods-kind.ts";

export const audiences = ["consumer", "rights-owner", "everyone"] as const;
export type Audience = (typeof audiences)[number];

/** The part of the portal a guide belongs to. */
export const guideSections = ["safety", "rights-owners", "overview", "about"] as const;
export type GuideSection = (typeof guideSections)[number];

/** The three sentences of the box at the top: what can go wrong, how to tell, what to do. */
export type InShort = { danger: string; tell: string; do: string };

export type GuideFrontmatter = {
  title: string;
  section: GuideSection;
  audience: Audience;
  /** The answer in one paragraph; also the page's description. */
  summary: string;
  /** Every guide about a kind of goods has one. */
  inShort: InShort | undefined;
  /** The kind of goods, which is also the name of its icon. */
  goods: GoodsKind | undefined;
  /** Nice classes of the goods. */
  niceClasses: number[];
  /** Releases of these categories are shown as related. */
  releaseCategories: GoodsCategory[];
  /** Seized marks often met on these goods, by the name shown in `content/marks/seized-marks.csv`. */
  marks: string[];
  /** Every source the text cites, by id. */
  sources: string[];
  /** The day on which the text was last held against its sources. */
  reviewed: string;
  /** One printable page: each item starts with a verb. */
  checklist: string[];
  /** Slugs of guides to read next. */
  related: string[];
};

/** One article of guidance in one language. */
export type Guide = GuideFrontmatter & {
  language: Language;
  /** The file's name without ending: the same in both languages, part of the address. */
  slug: string;
  /** Markdown below the frontmatter: citations as `[^source-id]`, links to guides as `other-slug.md`, to pages as `/contacts/`. */
  body: string;
};
