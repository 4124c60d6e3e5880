/** One schema.org thing, whatever notation the page wrote it in. Keys are property names without the vocabulary's address. */
export type Item = { types: readonly string[]; properties: Properties; id?: string };
export type Properties = { readonly [name: string]: readonly ItemValue[] };
export type ItemValue = string | number | Item;

/** To be filled by whoever reads an item. It inherits nothing, so a page's property may have any name. */
export const noProperties = (): Record<string, ItemValue[]> => Object.create(null) as Record<string, ItemValue[]>;

export function isItem(value: ItemValue | undefined): value is Item {
  return typeof value === "object";
}

/** `http://schema.org/Product`, `schema:Product` and `Product` are one type: `product`. */
export function typeName(written: string): string {
  return (written.split(/[/#:]/).at(-1) ?? "").toLowerCase();
}

export function hasType(item: Item, ...names: readonly string[]): boolean {
  return item.types.some((type) => names.includes(type));
}

export function valuesOf(item: Item, ...names: readonly string[]): readonly ItemValue[] {
  return names.flatMap((name) => (Object.hasOwn(item.properties, name) ? (item.properties[name] ?? []) : []));
}

export function itemsOf(item: Item, ...names: readonly string[]): readonly Item[] {
  return valuesOf(item, ...names).filter(isItem);
}

/** The first plain value of the first of these properties that has one; a thing stands for its name. */
export function textValue(item: Item, ...names: readonly string[]): string | undefined {
  for (const value of valuesOf(item, ...names)) {
    const text = isItem(value) ? textValue(value, "name") : String(value).trim();
    if (text) return text;
  }
  return undefined;
}
