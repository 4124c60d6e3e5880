import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { projectRoot } from "../../../cli/project-root.ts";
import { decodePage } from "../../../cli/read/decode-page.ts";
import { fixturePage, type ShopPage } from "../../browser/shop-server.ts";

const saved = join(projectRoot, "../shared/data/listings/pages");

/** Our own listing, article and list, and saved product pages of real shops where they lie beside the checkout. */
export type BenchPages = { served: ShopPage[]; listing: string; article: string; results: string; real: string[] };

export async function benchPages(): Promise<BenchPages> {
  const list = await fixturePage("www.amazon.com", "/s", "results-list.html");
  const [card = ""] = String(list.body).match(/<div data-asin.*<\/div>\n/) ?? [];
  const cards = Array.from({ length: 60 }, (_, at) => card.replaceAll("B0TESTBL01", `B0TESTC${String(at).padStart(3, "0")}`));
  const real = savedPages();
  return {
    served: [
      await fixturePage("www.amazon.com", "/dp/B0TESTBL01", "watch-rolex.html"),
      await fixturePage("brassgear.example", "/how-a-watch-works", "article-about-watches.html"),
      {
        ...list,
        body: String(list.body).replace(/(<div class="s-main-slot[^>]*>)[\s\S]*(<\/div>\n<\/body>)/, `$1${cards.join("")}$2`),
      },
      ...real,
    ],
    listing: "https://www.amazon.com/dp/B0TESTBL01",
    article: "https://brassgear.example/how-a-watch-works",
    results: "https://www.amazon.com/s?k=watch",
    real: real.map(({ host, path }) => `https://${host}${path}`),
  };
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
        headers: { "Content-Security-Policy": "script-src 'none'; img-src 'none'; style-src 'unsafe-inline'; frame-src 'none'" },
      };
    });
}
