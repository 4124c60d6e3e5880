import {
  type Listing,
  type ListingField,
  listingFields,
  type ReadingSource,
  type Sureness,
} from "../../shared/listing/listing.ts";
import type { WordKey } from "../i18n/say.ts";
import { useWords } from "./use-words.tsx";

/** Fields that have a word of their own; identifiers such as GTIN or ASIN are called the same in every language. */
const fieldKey: Partial<Record<ListingField, WordKey>> = {
  title: "fieldTitle",
  brand: "fieldBrand",
  seller: "fieldSeller",
  sellerLocation: "fieldSellerLocation",
  sellerAddress: "fieldSellerAddress",
  price: "fieldPrice",
  priceTo: "fieldPriceTo",
  currency: "fieldCurrency",
  condition: "fieldCondition",
  category: "fieldCategory",
  description: "fieldDescription",
  itemNumber: "fieldItemNumber",
  imageTexts: "fieldImageTexts",
};

const sureKey = {
  agreed: "sureAgreed",
  stated: "sureStated",
  likely: "sureLikely",
  disputed: "sureDisputed",
} as const satisfies Record<Sureness, WordKey>;

const whereKey = {
  "json-ld": "whereJsonLd",
  microdata: "whereMarkup",
  rdfa: "whereMarkup",
  "open-graph": "whereOpenGraph",
  "embedded-state": "whereState",
  "store-table": "whereStoreTable",
  generic: "whereGeneric",
  selection: "whereSelection",
} as const satisfies Record<ReadingSource, WordKey>;

/** `sure` of the value that was taken; the others have none. */
type ReadValue = { value: string; where: ReadingSource; path: string; sure: Sureness | undefined };

/** Every value with the place it was read from, those that lost out below the one that was taken. */
export function HowRead({ listing }: { listing: Listing }) {
  const words = useWords();
  return (
    <details className="how-read">
      <summary>{words("howReadTitle")}</summary>
      <p className="quiet">{words("howReadWhy")}</p>
      <dl className="read">
        {fieldsOf(listing).map(({ field, found }) => (
          <div key={field}>
            <dt>{fieldKey[field] ? words(fieldKey[field]) : field.toUpperCase()}</dt>
            {found.map(({ value, where, path, sure }) => (
              <dd key={`${where} ${path}`} className={sure ? "" : "quiet"}>
                <p dir="auto">{value}</p>
                <p className="quiet">
                  {words("howReadFrom", words(whereKey[where]), path)}
                  {sure ? `; ${words(sureKey[sure])}` : ""}
                </p>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function fieldsOf(listing: Listing): { field: ListingField; found: ReadValue[] }[] {
  return listingFields.flatMap((field) => {
    const chosen = listing[field];
    const others = (listing.others?.[field] ?? []).filter((other) => other.path !== chosen?.path || other.where !== chosen.where);
    const found = [...(chosen ? [chosen] : []), ...others.map((other) => ({ ...other, sure: undefined }))];
    if (found.length === 0) return [];
    return [{ field, found: found.map(({ value, where, path, sure }) => ({ value: shorten(value), where, path, sure })) }];
  });
}

function shorten(value: string | number | string[]): string {
  const text = Array.isArray(value) ? value.join(" | ") : String(value);
  return text.length > 160 ? `${text.slice(0, 160)} …` : text;
}
