import type { GoodsKind } from "../../shared/guide/goods-kind.ts";
import { guideAddress } from "../../shared/guide/guide-address.ts";
import { readGuides } from "../loaders/guide-loader.ts";
import { frameText } from "../text/frame-text.ts";
import { homeText } from "../text/home-text.ts";
import { addressIn, type Language, languages } from "../text/language.ts";
import { recordText } from "../text/record-text.ts";
import { searchText } from "../text/search-text.ts";
import { sitePages } from "../text/site-pages.ts";

/** What one picture says; `path` is the English address of the page it stands for. */
export type SharePicture = {
  language: Language;
  path: string;
  title: string;
  /** The part of the site the page belongs to. */
  part?: string | undefined;
  goods?: GoodsKind | undefined;
};

/** The part of the site that an address belongs to, by its first folder; pages at the root belong to none. */
function partOf(language: Language, path: string): string | undefined {
  const { places, links } = frameText[language];
  const parts: Record<string, string> = {
    safety: places.safety,
    "rights-owners": places.rightsOwners,
    statistics: places.statistics,
    news: places.news,
    overview: links.overview,
  };
  const [, folder = "", inside] = path.split("/");
  return inside ? parts[folder] : undefined;
}

/** Every picture that is drawn: guides, the pages of the site map, and one each for the many pages of records and marks. */
export const sharePictures: readonly SharePicture[] = languages.flatMap((language): SharePicture[] => {
  const pages: Omit<SharePicture, "language" | "part">[] = [
    ...sitePages(language).map(({ title, path }) => ({ path, title: path === "/" ? homeText[language].title : title })),
    { path: "/recordations/", title: recordText[language].recordations },
    { path: "/marks/", title: searchText[language].title },
    ...readGuides()
      .filter((guide) => guide.language === language)
      .map((guide) => ({ path: guideAddress(guide), title: guide.title, goods: guide.goods })),
  ];
  return pages.map((page) => ({ ...page, language, part: partOf(language, page.path) }));
});

/** The file of a picture, `en/safety/medicines`; the home page's is named for what it is. */
export const pictureFile = ({ language, path }: Pick<SharePicture, "language" | "path">): string =>
  `${language}${path === "/" ? "/home" : path.replace(/\/$/, "")}`;

const drawn = new Set(sharePictures.map(({ language, path }) => addressIn(language, path)));

/** The address of the picture for a page: its own, else that of the nearest page above it that has one. */
export function pictureAddress(language: Language, path: string): string {
  let nearest = path;
  while (nearest !== "/" && !drawn.has(addressIn(language, nearest))) nearest = nearest.replace(/[^/]+\/$/, "");
  return `/share/${pictureFile({ language, path: nearest })}.png`;
}
