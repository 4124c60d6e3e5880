import type { ListingReading } from "../../../shared/listing/listing-reading.ts";

/** One line of labels.jsonl: what a person read on the saved page. */
export type PageLabel = {
  file: string;
  url: string | null;
  store: string;
  page_kind: "product" | "search" | "other";
  title: string | null;
  brand: string | null;
  seller: string | null;
  seller_redacted?: boolean;
  price: number | null;
  currency: string | null;
};

export const scoredFields = ["title", "brand", "seller", "price", "currency"] as const;
export type ScoredField = (typeof scoredFields)[number];
/** `blank`: the page says it and it was not read. `wrong`: something was read that the page does not say. */
export type Verdict = "right" | "blank" | "wrong";

const labelOfKind = { listing: "product", results: "search", "not-a-listing": "other", "page-changed": "other" } as const;

export function isKindRight(reading: ListingReading, label: PageLabel): boolean {
  return labelOfKind[reading.kind] === label.page_kind;
}

/** Scores one field of a product page; absent where the label is left out on purpose. */
export function scoreField(field: ScoredField, reading: ListingReading, label: PageLabel): Verdict | undefined {
  if (field === "seller" && label.seller_redacted) return undefined;
  const read = reading.kind === "listing" ? reading.listing[field]?.value : undefined;
  const wanted = label[field];
  if (read === undefined) return wanted === null ? "right" : "blank";
  if (wanted === null) return "wrong";
  if (typeof wanted === "number") return Math.abs(Number(read) - wanted) < 0.005 * Math.max(1, wanted) ? "right" : "wrong";
  return areAlike(String(read), wanted, field !== "currency") ? "right" : "wrong";
}

/** Letters and digits decide; a fifth more or less on one side is allowed, but not for codes. */
function areAlike(read: string, wanted: string, allowMore: boolean): boolean {
  const [a, b] = [read, wanted].map((text) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ""),
  ) as [string, string];
  if (a === b) return true;
  const share = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return allowMore && share > 0.8 && (a.includes(b) || b.includes(a));
}
