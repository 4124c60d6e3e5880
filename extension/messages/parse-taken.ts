import * as v from "valibot";
import { listingFields } from "../../shared/listing/listing.ts";
import type { Item } from "../../shared/listing/sources/item.ts";
import { labelKinds } from "../../shared/listing/survey/survey.ts";
import type { TakenPage } from "../../shared/listing/taken-page.ts";
import type { PageTaken } from "./messages.ts";

/** Characters of one value, and of one stretch of a script. */
const short = v.pipe(v.string(), v.maxLength(50_000));
const long = v.pipe(v.string(), v.maxLength(2_000_000));
const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
const order = v.number();
const beside = v.boolean();

/** How deep one thing may lie in others; the reader goes less deep. */
const mostDepth = 16;

// By hand: things nest in each other, and a page may nest them to exhaust whoever follows.
const item = v.custom<Item>((value) => isItemLike(value, 0));

function isItemLike(value: unknown, depth: number): boolean {
  if (depth > mostDepth || typeof value !== "object" || value === null) return false;
  const { types, properties } = value as { types?: unknown; properties?: unknown };
  if (!Array.isArray(types) || !types.every((type) => typeof type === "string")) return false;
  if (typeof properties !== "object" || properties === null) return false;
  return Object.values(properties).every(
    (values) =>
      Array.isArray(values) &&
      values.every((one) => typeof one === "string" || typeof one === "number" || isItemLike(one, depth + 1)),
  );
}

/**
 * The shape of what a page part hands over. It shares its process with the page, so nothing it sends is taken on trust; what it says is
 * only ever read as words and numbers.
 */
export const takenPage: v.GenericSchema<unknown, TakenPage> = v.object({
  whole: v.boolean(),
  address: v.optional(v.object({ host: short, path: short })),
  language: v.optional(short),
  store: v.optional(short),
  signs: v.object({ listing: v.boolean(), results: v.boolean() }),
  meta: list(v.tuple([short, short]), 500),
  documentTitle: short,
  jsonLd: list(long, 60),
  microdata: list(item, 500),
  rdfa: list(item, 500),
  survey: v.object({
    prices: list(
      v.object({
        price: v.object({ amount: v.number(), to: v.optional(v.number()), currency: v.optional(short) }),
        order,
        former: v.boolean(),
        perhapsFormer: v.boolean(),
        beside,
        named: v.boolean(),
        current: v.boolean(),
        inCards: v.boolean(),
        tag: short,
      }),
      1_000,
    ),
    labels: list(
      v.object({
        label: v.picklist(labelKinds),
        value: short,
        beside,
        path: short,
      }),
      200,
    ),
    buyButtons: list(v.object({ order, beside }), 200),
    brandPlaces: list(
      v.object({
        texts: list(short, 8),
        words: v.optional(short) as v.GenericSchema<string | undefined>,
        inFurniture: v.boolean(),
      }),
      500,
    ),
    pictures: list(short, 100),
    headings: list(v.object({ text: short, order, beside }), 20),
    kin: v.exactOptional(v.object({ texts: list(short, 20), small: v.boolean(), apart: v.boolean() })),
  }),
  groups: list(v.object({ cards: v.number(), beside }), 100),
  excerpts: list(v.object({ text: long, places: list(v.number(), 50) }), 50),
  placed: list(v.object({ field: v.picklist(listingFields), place: v.number(), texts: list(short, 20) }), 200),
}) as v.GenericSchema<unknown, TakenPage>;

/** A text that a message carries: an address, a title. */
export const text = v.pipe(v.string(), v.maxLength(200_000));

/** What a page part hands over, with whose page it is. */
export const pageTaken: v.GenericSchema<unknown, PageTaken> = v.object({ address: text, pageTitle: text, taken: takenPage });
