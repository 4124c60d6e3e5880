import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { slugOf } from "../../shared/mark/fold-mark.ts";
import type { Result } from "../../shared/result.ts";

/**
 * Writes what one more store needs below `root`: its table (listed in stores.ts), a page of our own and what is to be read from it.
 * The tests then fail on the fixture until it is filled in and named in proofs.ts: an unproven table is allowed, a false proof is not.
 * @returns the files written or changed, relative to `root`; nothing is written when the store exists already
 */
export function writeNewStore(root: string, name: string): Result<string[]> {
  const id = slugOf(name);
  if (!id) return { ok: false, problem: "Say the store's name: npm run new:store -- Example Bazaar" };
  const table = `shared/listing/stores/${id}.ts`;
  const page = `test/fixtures/listings/${id}.html`;
  const list = "shared/listing/stores/stores.ts";
  const expectations = "test/fixtures/listings/expected.json";
  if (existsSync(join(root, table)))
    return { ok: false, problem: `${table} is there already. Choose another name or change that table.` };
  const variable = id.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase()).replace(/^(?=\d)/, "store");

  writeFileSync(join(root, table), tableOf(id, name.trim(), variable));
  writeFileSync(join(root, page), pageOf(id));
  const stores = readFileSync(join(root, list), "utf8");
  const listed = `import { ${variable} } from "./${id}.ts";\n${stores}`.replace(
    /(export const stores: readonly StoreTable\[\] = \[)/,
    `$1\n  ${variable},`,
  );
  writeFileSync(join(root, list), listed);
  const expected = JSON.parse(readFileSync(join(root, expectations), "utf8")) as Record<string, unknown>;
  expected[id] = { title: "Brass Reading Lamp", price: 49.5, currency: "USD" };
  writeFileSync(join(root, expectations), `${JSON.stringify(expected, null, 2)}\n`);
  return { ok: true, value: [table, page, list, expectations] };
}

function tableOf(id: string, name: string, variable: string): string {
  return `import type { StoreTable } from "./store-table.ts";

export const ${variable}: StoreTable = {
  id: "${id}",
  name: ${JSON.stringify(name)},
  hosts: ["${id}.example"],
  listingPath: /^\\/item\\//,
  resultsPath: /^\\/search/,
  fields: {
    title: ["h1"],
    seller: [],
    price: [],
  },
};
`;
}

function pageOf(id: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Brass Reading Lamp</title>
<link rel="canonical" href="https://${id}.example/item/1">
</head>
<body>
<h1>Brass Reading Lamp</h1>
<span class="price">$49.50</span>
<button>Add to cart</button>
</body>
</html>
`;
}
