import { storeOfHost } from "../../shared/listing/stores/stores.ts";

/** What advertisers and mails hang on any address. */
const campaign =
  /^(?:utm_\w+|(?:g|fb|ms|tt|tw|dc|y|irc|s)clid|gclsrc|gad_\w+|gbraid|wbraid|srsltid|mc_[ce]id|_g[al]|igshid|irclickid|ref_src|ref_url)$/i;
/** Tells where a visitor came from; a few shops call their products' numbers so. */
const reference = /^(?:ref_?|referr?er)$/i;
/** One page for all products, as "/product.php" is: which one it shows stands in the query. */
const onePageForAll = /(?:^\/|\/(?:products?|items?|details?|producto|articulo)\/?|^[^\d]*\.(?:php|aspx?|jsp|cgi|do|html?))$/i;

/**
 * One spelling of a listing's address, so that it is known again by whatever way one has come to it: its path, at a store whose table
 * finds listings by paths with a number in them; at other shops also the query, without what is known to tell only where visitors come from.
 * Anything else may be the number that tells one listing from the next, and with it gone one hidden listing would hide them all.
 */
export function listingAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, hostname, pathname, searchParams } = new URL(address);
  // A tail that Amazon hangs on the path itself.
  const path = pathname.replace(/\/ref=[^/]*\/?$/, "");
  if (/\d/.test(path) && storeOfHost(hostname)?.listingPath?.test(path)) return origin + path;
  const telling = [...searchParams].filter(
    ([name]) => !campaign.test(name) && (onePageForAll.test(path) || !reference.test(name)),
  );
  return `${origin}${path}${telling.length > 0 ? `?${new URLSearchParams(telling)}` : ""}`;
}
