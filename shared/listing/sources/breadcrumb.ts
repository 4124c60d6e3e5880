import { alike } from "../loose.ts";
import { hasType, type Item, itemsOf, textValue } from "./item.ts";

/** Levels kept of a path. */
const most = 8;

/**
 * The way to the goods that the page's data states, joined with " > ", without the shop's front page and without the goods themselves.
 * @param titles what the page calls the goods
 */
export function readBreadcrumb(items: readonly Item[], titles: readonly string[]): string | undefined {
  const list = items
    .flatMap((item) => [item, ...itemsOf(item, "breadcrumb")])
    .find((item) => hasType(item, "breadcrumblist") && itemsOf(item, "itemListElement").length > 1);
  if (!list) return undefined;
  const levels = itemsOf(list, "itemListElement")
    .slice(0, most)
    .flatMap((level) => textValue(level, "name", "item") ?? [])
    .filter((name) => !/^https?:/.test(name) && !/^(?:home|startseite|accueil|inicio|home ?page)$/i.test(name))
    .filter((name) => !titles.some((title) => alike(title, name, 0.7)));
  return levels.length > 0 ? levels.join(" > ") : undefined;
}
