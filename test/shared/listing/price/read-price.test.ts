import { expect, test } from "vitest";
import { readMachineAmount, readPrice } from "../../../../shared/listing/price/read-price.ts";

test.each([
  { text: "$1,299.00", home: "USD", price: { amount: 1299, currency: "USD" } },
  { text: "1.299,00 €", price: { amount: 1299, currency: "EUR" } },
  { text: "1 299,00 €", price: { amount: 1299, currency: "EUR" } },
  { text: "579,000 TND", price: { amount: 579, currency: "TND" } },
  { text: "1 189,000 DT", home: "TND", price: { amount: 1189, currency: "TND" } },
  { text: "729.000", home: "TND", price: { amount: 729 } },
  { text: "$ 71.492", home: "COP", price: { amount: 71492, currency: "COP" } },
  { text: "$ 899", home: "MXN", price: { amount: 899, currency: "MXN" } },
  { text: "$899", price: { amount: 899, currency: "USD" } },
  { text: "₹1,29,900", price: { amount: 129900, currency: "INR" } },
  { text: "Rs. 2,499", home: "PKR", price: { amount: 2499, currency: "PKR" } },
  { text: "CHF 1'249.50", price: { amount: 1249.5, currency: "CHF" } },
  { text: "£12.99", price: { amount: 12.99, currency: "GBP" } },
  { text: "Â£579.99", price: { amount: 579.99, currency: "GBP" } },
  { text: "￥14,240", home: "JPY", price: { amount: 14240, currency: "JPY" } },
  { text: "6,000円", price: { amount: 6000, currency: "JPY" } },
  { text: "R$ 1.299,90", price: { amount: 1299.9, currency: "BRL" } },
  { text: "S/ 89.90", price: { amount: 89.9, currency: "PEN" } },
  { text: "1 499 kr", home: "NOK", price: { amount: 1499, currency: "NOK" } },
  { text: "49,90 zł", price: { amount: 49.9, currency: "PLN" } },
  { text: "US $349.99", price: { amount: 349.99, currency: "USD" } },
  { text: "€97.39 - €128.72", price: { amount: 97.39, to: 128.72, currency: "EUR" } },
  { text: "$4.99 to $9.99", price: { amount: 4.99, to: 9.99, currency: "USD" } },
  { text: "20% off $40.00", price: { amount: 40, currency: "USD" } },
])("reads $text as $price.amount", ({ text, home, price }) => {
  expect(readPrice(text, home)).toEqual(price);
});

test.each(["", "Add to basket", "free", "-"])("reads no price in %j", (text) => {
  expect(readPrice(text)).toBeUndefined();
});

test.each([
  [19.99, undefined, 19.99],
  ["1299.000", undefined, 1299],
  ["1,299.00", "USD", 1299],
  ["", undefined, undefined],
  [Number.NaN, undefined, undefined],
])("takes the machine's %j as an amount", (value, currency, amount) => {
  expect(readMachineAmount(value, currency)).toBe(amount);
});
