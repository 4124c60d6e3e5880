import type { GoodsCategory } from "../../shared/release/goods-category.ts";
import type { ReleaseKind, ShippingMode } from "../../shared/release/release.ts";
import type { ReleaseFacet } from "../../shared/release/release-facets.ts";
import type { Language } from "../text/language.ts";
import { newsText } from "../text/news-text.ts";
import { placeName } from "../text/place-names.ts";
import { releaseWords } from "../text/release-words.ts";
import { shownName } from "./releases.ts";

/** The name of a facet's value in a language: `goods`, `footwear` -> "Footwear". */
export function valueName(language: Language, facet: ReleaseFacet, value: string): string {
  const words = releaseWords[language];
  switch (facet) {
    case "year":
      return value;
    case "kind":
      return words.kind[value as ReleaseKind];
    case "mode":
      return words.mode[value as ShippingMode];
    case "goods":
      return words.goods[value as GoodsCategory];
    case "mark":
      return shownName("mark", value);
    case "port": {
      const [port = value, state] = shownName("port", value).split(/, (?=[A-Z]{2}$)/);
      return state === undefined ? placeName(language, port) : `${placeName(language, port)}, ${state}`;
    }
  }
}

/** The title of the page of one value: "Stopped at Louisville, KY". */
export const valueTitle = (language: Language, facet: ReleaseFacet, value: string): string => {
  const name = valueName(language, facet, value);
  return facet === "year" ? newsText[language].yearTitle(name) : newsText[language].facetTitle[facet](name);
};

/** The English address of the page of one value. */
export const valueAddress = (facet: ReleaseFacet, value: string): string =>
  facet === "year" ? `/news/${value}/` : `/news/${facet}/${value}/`;
