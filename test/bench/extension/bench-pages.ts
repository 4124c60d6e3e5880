import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { projectRoot } from "../../../cli/project-root.ts";
import { decodePage } from "../../../cli/read/decode-page.ts";
import { fixturePage, type ShopPage } from "../../browser/shop-server.ts";

const saved = join(projectRoot, "../shared/data/listings/pages");

/** Our own listing, article and list, and saved product pages of real shops where they lie beside the checkout. */
export type BenchPages = {
  served: ShopPage[];
  listing: string;
  article: string;
  results: string;
  real: string[];
  /** Longer pages that sell nothing: a glossary of the portal, and a saved page of a site that is no shop. By name. */
  nothing: Record<string, string>;
};

export async function benchPages(): Promise<BenchPages> {
  const list = await fixturePage("www.amazon.com", "/s", "results-list.html");
  const [card = ""] = String(list.body).match(/<div data-asin.*<\/div>\n/) ?? [];
  const cards = Array.from({ length: 60 }, (_, at) => card.replaceAll("B0TESTBL01", `B0TESTC${String(at).padStart(3, "0")}`));
  const real = savedPages();
  const nothing = pagesThatSellNothing();
  return {
    served: [
      await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html"),
      await fixturePage("brassgear.example", "/how-a-watch-works", "article-about-watches.html"),
      {
        ...list,
        body: String(list.body).replace(/(<div class="s-main-slot[^>]*>)[\s\S]*(<\/div>\n<\/body>)/, `$1${cards.join("")}$2`),
      },
      ...real,
      ...nothing.map(({ page }) => page),
    ],
    listing: "https://www.amazon.com/dp/B0TESTBL01",
    article: "https://brassgear.example/how-a-watch-works",
    results: "https://www.amazon.com/s?k=watch",
    real: real.map(addressOf),
    nothing: Object.fromEntries(nothing.map(({ name, page }) => [name, addressOf(page)])),
  };
}

const addressOf = ({ host, path }: ShopPage): string => `https://${host}${path}`;

/** Scripts of a page, and what it would fetch for them, are no part of what ours cost. */
const heldBack = {
  "Content-Security-Policy": "script-src 'none'; img-src 'none'; style-src 'unsafe-inline'; frame-src 'none'",
};

function pagesThatSellNothing(): { name: string; page: ShopPage }[] {
  const glossary = join(projectRoot, "build/portal/glossary/index.html");
  const campaign = join(saved, "kickstarter/lvl-monitor.html.gz");
  return [
    { path: "/glossary", file: glossary, read: () => readFileSync(glossary) },
    { path: "/campaign", file: campaign, read: () => gunzipSync(readFileSync(campaign)) },
  ]
    .filter(({ file }) => existsSync(file))
    .map(({ path, read }) => {
      const body = decodePage(read());
      const name = `page of ${Math.round(Buffer.byteLength(body) / 1000)} kB that sells nothing`;
      return { name, page: { host: "brassgear.example", path, body, headers: heldBack } };
    });
}

/** The largest saved product page of each of eight shops. Their own scripts are held back: only ours is measured. */
function savedPages(): ShopPage[] {
  const labels = join(saved, "labels.jsonl");
  if (!existsSync(labels)) return [];
  type Label = { file: string; url: string | null; store: string; page_kind: string; bytes: number };
  const largest = new Map<string, Label>();
  for (const line of readFileSync(labels, "utf8").trim().split("\n")) {
    const label = JSON.parse(line) as Label;
    if (label.page_kind !== "product" || !label.url?.startsWith("https://") || label.url.includes("web.archive.org")) continue;
    if (label.bytes > (largest.get(label.store)?.bytes ?? 0)) largest.set(label.store, label);
  }
  return [...largest.values()]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 8)
    .map(({ file, url }) => {
      const { hostname, pathname } = new URL(url ?? "");
      return {
        host: hostname,
        path: pathname,
        body: decodePage(gunzipSync(readFileSync(join(saved, file)))),
        headers: heldBack,
      };
    });
}
