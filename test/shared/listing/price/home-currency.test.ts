import { expect, test } from "vitest";
import { homeCurrency } from "../../../../shared/listing/price/home-currency.ts";

test.each([
  { host: "lampenhaus.de", language: "en-US", currency: "EUR" },
  { host: "lampenhaus.co.uk", language: undefined, currency: "GBP" },
  { host: "lampenhaus.com", language: "en-AU", currency: "AUD" },
  { host: "lampenhaus.com", language: "zh-Hans-CN", currency: "CNY" },
  { host: "lampenhaus.com", language: "pt_BR", currency: "BRL" },
  { host: "lampenhaus.com", language: "tr", currency: "TRY" },
  { host: "lampenhaus.com", language: "da", currency: "DKK" },
  { host: "lampenhaus.com", language: "ja", currency: "JPY" },
  { host: "lampenhaus.com", language: "en", currency: undefined },
  { host: "lampenhaus.com", language: "es", currency: undefined },
  { host: "lampenhaus.com", language: "constructor", currency: undefined },
  { host: "lampenhaus.com", language: undefined, currency: undefined },
])("$host in $language prices in $currency", ({ host, language, currency }) => {
  expect(homeCurrency({ address: { host, path: "/" }, language })).toBe(currency);
});
