import type { Asked, Candidate } from "./candidates.ts";
import type { ListingField, ReadingSource } from "./listing.ts";

/**
 * Those of a field's candidates that may hold of the chosen price, the best first: a page may hold several offers, and what another one
 * says (its currency, the end of its range, its goods' condition, who sells them) is not said of this price.
 * @param ranked the field's candidates, the most trusted first
 */
export function ofOneOffer(
  field: ListingField,
  ranked: readonly Candidate<unknown>[],
  price: Candidate<number> | undefined,
): readonly Candidate<unknown>[] {
  if (!price) return ranked;
  const isOwn = ({ asked }: Candidate<unknown>) => asked !== undefined && price.asked !== undefined && isSame(asked, price.asked);
  switch (field) {
    case "currency":
      return [...ranked.filter(isOwn), ...ranked.filter((one) => !isOwn(one))];
    case "priceTo":
      return ranked.filter((one) => (one.value as number) > price.value && (!one.asked || isOwn(one)));
    case "condition":
    case "seller": {
      const divided = sourcesDivided(ranked);
      return ranked.filter((one) => !one.asked || isOwn(one) || (one.where !== price.where && !divided.has(one.where)));
    }
    default:
      return ranked;
  }
}

/** Two notations may state one offer, one of them without the currency. */
function isSame(a: Asked, b: Asked): boolean {
  return a.price === b.price && (!a.currency || !b.currency || a.currency === b.currency);
}

/** The notations whose offers say different things. */
function sourcesDivided(candidates: readonly Candidate<unknown>[]): ReadonlySet<ReadingSource> {
  const said = new Map<ReadingSource, unknown>();
  const divided = new Set<ReadingSource>();
  for (const { where, value, asked } of candidates) {
    if (!asked) continue;
    if (said.has(where) && said.get(where) !== value) divided.add(where);
    said.set(where, value);
  }
  return divided;
}
