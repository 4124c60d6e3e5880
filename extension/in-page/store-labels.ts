/**
 * What stands before the ending in the hosts of the stores that we know: `amazon` for amazon.de. The tables themselves stay in the
 * background; a host that only looks like a store's is read in vain, which harms nobody. A test holds this list and the tables equal.
 */
export const storeLabels =
  /(?:^|\.)(?:amazon|ebay|walmart|target|bestbuy|newegg|etsy|aliexpress|alibaba|dhgate|temu|shein|wish|shop\.tiktok|facebook|mercadolibre|mercadolivre|shopee|lazada|poshmark|mercari|depop|vinted|stockx|wayfair|jossandmain|allmodern|birchlane|perigold|overstock|bedbathandbeyond|zalando|flipkart|rakuten|craigslist|samsclub|taobao|tmall|auctions\.yahoo|paypayfleamarket\.yahoo)\.[a-z.]+(?::\d+)?$/;
