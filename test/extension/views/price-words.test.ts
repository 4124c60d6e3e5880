import { expect, test } from "vitest";
import { priceWords } from "../../../extension/views/price-words.ts";

const found = <T>(value: T) => ({ value, where: "json-ld", path: "", sure: "stated" }) as const;
/** Which of its spaces a browser writes is its own matter. */
const plain = (words: string | undefined) => words?.replace(/\s/g, " ");

test.each([
  { language: "en", price: 1299.5, currency: "USD", says: "$1,299.50" },
  { language: "es", price: 1299.5, currency: "EUR", says: "1299,50 €" },
  { language: "en", price: 10, priceTo: 30, currency: "USD", says: "$10.00 – $30.00" },
  { language: "es", price: 10, priceTo: 30, currency: "EUR", says: "10,00 € – 30,00 €" },
  { language: "en", price: 1000, priceTo: 3000, currency: "JPY", says: "¥1,000 – ¥3,000" },
  { language: "en", price: 10, priceTo: 30, currency: "no code", says: "10.00 – 30.00" },
  { language: "es", price: 10, says: "10,00" },
])("in $language the panel says $says", ({ language, price, priceTo, currency, says }) => {
  const listing = {
    price: found(price),
    ...(priceTo ? { priceTo: found(priceTo) } : {}),
    ...(currency ? { currency: found(currency) } : {}),
  };
  expect(plain(priceWords(listing, language))).toBe(says);
});

test("where no price was read nothing is said", () => {
  expect(priceWords({ priceTo: found(30), currency: found("USD") }, "en")).toBeUndefined();
});
