import { type Item, type ItemValue, noProperties, typeName } from "./item.ts";
import { parseLooseJson } from "./parse-loose-json.ts";
import { resolveReferences } from "./resolve-references.ts";

/** Things in a page and their depth; real pages stay far below. */
const limits = { things: 20_000, depth: 24 };

/** Every schema.org thing that JSON-LD blocks state at the top or in a graph; things inside others stay there, and stand where others refer to them. */
export function readJsonLd(texts: readonly string[]): Item[] {
  const items: Item[] = [];
  const count = { left: limits.things };
  for (const text of texts) {
    for (const value of flatten(parseLooseJson(text))) {
      const item = toItem(value, count, 0);
      if (item) items.push(item);
    }
  }
  resolveReferences(items);
  return items;
}

function flatten(value: unknown, depth = 0): unknown[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 2_000).flatMap((one) => flatten(one, depth + 1));
  if (!isRecord(value)) return [];
  const graph = Object.hasOwn(value, "@graph") ? flatten(value["@graph"], depth + 1) : [];
  return Object.hasOwn(value, "@type") || graph.length === 0 ? [value, ...graph] : graph;
}

function toItem(value: unknown, count: { left: number }, depth: number): Item | undefined {
  if (!isRecord(value) || depth > limits.depth || count.left-- <= 0) return undefined;
  const types = [own(value, "@type")].flat().filter((type) => typeof type === "string");
  const properties = noProperties();
  for (const key of Object.keys(value)) {
    if (key.startsWith("@")) continue;
    const values: ItemValue[] = [];
    for (const one of [own(value, key)].flat().slice(0, 2_000)) {
      if (typeof one === "string" || typeof one === "number") values.push(one);
      else if (isRecord(one) && typeof own(one, "@value") === "string") values.push(String(own(one, "@value")));
      else {
        const item = toItem(one, count, depth + 1);
        if (item) values.push(item);
      }
    }
    // Some shop systems write "Offers".
    if (values.length > 0) properties[key.replace(/^.*[/:#]/, "").replace(/^[A-Z]/, (first) => first.toLowerCase())] = values;
  }
  const id = own(value, "@id");
  return { types: types.map(typeName), properties, ...(typeof id === "string" ? { id } : {}) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
