import { type Listing, type ListingField, listingFields, type Sureness } from "../../shared/listing/listing.ts";
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

/** `sure` of the value that was taken; the others have none. */
type Row = { field: ListingField; value: string; where: string; path: string; sure: Sureness | undefined };

/** Every value with the place it was read from, those that lost out below the one that was taken. */
export function HowRead({ listing }: { listing: Listing }) {
  const words = useWords();
  return (
    <details className="how-read">
      <summary>{words("howReadTitle")}</summary>
      <p className="quiet">{words("howReadWhy")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words("howReadField")}</th>
            <th scope="col">{words("howReadValue")}</th>
            <th scope="col">{words("howReadPlace")}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(listing).map(({ field, value, where, path, sure }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are read once and never reordered
            <tr key={place} className={sure ? "" : "quiet"}>
              <td>{fieldKey[field] ? words(fieldKey[field]) : field}</td>
              <td dir="auto">{value}</td>
              <td>
                {words("howReadFrom", where, path)}
                {sure ? `; ${words(sureKey[sure])}` : ""}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function rowsOf(listing: Listing): Row[] {
  return listingFields.flatMap((field) => {
    const chosen = listing[field];
    const others = (listing.others?.[field] ?? []).filter((other) => other.path !== chosen?.path || other.where !== chosen.where);
    const found = [...(chosen ? [chosen] : []), ...others.map((other) => ({ ...other, sure: undefined }))];
    return found.map(({ value, where, path, sure }) => ({ field, value: shorten(value), where, path, sure }));
  });
}

function shorten(value: string | number | string[]): string {
  const text = Array.isArray(value) ? value.join(" | ") : String(value);
  return text.length > 160 ? `${text.slice(0, 160)} …` : text;
}
