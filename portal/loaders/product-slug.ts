/** An OHSS product group in an address: `Purse/Wallets` -> `purse-wallets`. */
export const productSlug = (product: string): string =>
  product
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
