import { type Item, type ItemValue, isItem } from "./item.ts";

/** References followed in a page; a product with a few hundred variants has some more than that. */
const most = 2_000;

/**
 * Puts things in the place of references to them: those of a graph name each other by `@id`, as in `"brand": {"@id": "#maker"}`. The
 * things may lie in a ring then, so whoever follows them has to count. A name is never a thing elsewhere.
 * @param items changed in place
 */
export function resolveReferences(items: readonly Item[]): void {
  const all = withInner(items);
  const byId = new Map<string, Item>();
  for (const item of all) if (item.id && isDescribed(item) && !byId.has(item.id)) byId.set(item.id, item);
  let left = most;
  const resolved = (value: ItemValue): ItemValue => {
    const meant = isItem(value) && value.id && !isDescribed(value) && left > 0 ? byId.get(value.id) : undefined;
    if (meant) left--;
    return meant ?? value;
  };
  for (const { properties } of all)
    for (const [name, values] of Object.entries(properties))
      if (name !== "name") (properties as Record<string, readonly ItemValue[]>)[name] = values.map(resolved);
}

/** The things and all that lie in them. */
function withInner(items: readonly Item[]): Item[] {
  const all = [...items];
  for (let at = 0; at < all.length; at++)
    all.push(...Object.values(all[at]?.properties ?? {}).flatMap((values) => values.filter(isItem)));
  return all;
}

/** Whether anything is said about the thing here. */
const isDescribed = ({ properties }: Item): boolean => Object.keys(properties).length > 0;
