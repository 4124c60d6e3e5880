import * as v from "valibot";
import { readingSources, surenesses } from "../listing/listing.ts";

const found = <Schema extends v.GenericSchema>(value: Schema) =>
  v.object({ value, where: v.picklist(readingSources), path: v.string() });

const chosen = <Schema extends v.GenericSchema>(value: Schema) =>
  v.object({ ...found(value).entries, sure: v.picklist(surenesses) });

const text = v.exactOptional(chosen(v.string()));
const number = v.exactOptional(chosen(v.number()));
const anyFound = v.exactOptional(v.array(found(v.union([v.string(), v.number(), v.array(v.string())]))));

export const listingSchema = v.object({
  title: chosen(v.string()),
  brand: text,
  seller: text,
  sellerLocation: text,
  sellerAddress: text,
  price: number,
  priceTo: number,
  currency: text,
  condition: text,
  category: text,
  description: text,
  gtin: text,
  mpn: text,
  asin: text,
  itemNumber: text,
  imageTexts: v.exactOptional(chosen(v.array(v.string()))),
  others: v.exactOptional(
    v.object({
      title: anyFound,
      brand: anyFound,
      seller: anyFound,
      sellerLocation: anyFound,
      sellerAddress: anyFound,
      price: anyFound,
      priceTo: anyFound,
      currency: anyFound,
      condition: anyFound,
      category: anyFound,
      description: anyFound,
      gtin: anyFound,
      mpn: anyFound,
      asin: anyFound,
      itemNumber: anyFound,
      imageTexts: anyFound,
    }),
  ),
});
