import { expect, test } from "vitest";
import { listingAddress } from "../../../extension/background/listing-address.ts";

test.each([
  { it: "where one came from", a: "https://marrowlane.example/shop/watch", b: "https://marrowlane.example/shop/watch?ref=y" },
  { it: "an advertiser's mark", a: "https://lamps.example/p/1?c=2", b: "https://lamps.example/p/1?utm_source=mail&c=2&gclid=x" },
  { it: "a jump within the page", a: "https://lamps.example/p/1", b: "https://lamps.example/p/1#reviews" },
  {
    it: "Amazon's tail and words searched for",
    a: "https://www.amazon.com/dp/B0TESTBL01",
    b: "https://www.amazon.com/dp/B0TESTBL01/ref=sr_1_3?keywords=watch&qid=17",
  },
  {
    it: "eBay's kind of the goods",
    a: "https://www.ebay.com/itm/110000000001",
    b: "https://www.ebay.com/itm/110000000001?var=5&hash=a",
  },
])("it is the same listing with $it", ({ a, b }) => {
  expect(listingAddress(b)).toBe(listingAddress(a));
});

test.each([
  { it: "a product's number", a: "https://lamps.example/product.php?id=1", b: "https://lamps.example/product.php?id=2" },
  {
    it: "a number that a shop calls ref",
    a: "https://lamps.example/producto.php?ref=1",
    b: "https://lamps.example/producto.php?ref=2",
  },
  { it: "such a number behind one path for all", a: "https://lamps.example/item?ref=1", b: "https://lamps.example/item?ref=2" },
  {
    it: "the number at a store whose path is one for all",
    a: "https://item.taobao.com/item.htm?id=1",
    b: "https://item.taobao.com/item.htm?id=2",
  },
  { it: "another path", a: "https://lamps.example/p/1", b: "https://lamps.example/p/2" },
])("it is another listing with $it", ({ a, b }) => {
  expect(listingAddress(b)).not.toBe(listingAddress(a));
});

test("what is no address stays as it is", () => {
  expect(listingAddress("nowhere")).toBe("nowhere");
});
