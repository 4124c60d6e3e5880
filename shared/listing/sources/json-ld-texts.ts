import type { PageDocument } from "../page.ts";

/** One block's length and blocks in a page; real pages stay far below. */
const limits = { block: 2_000_000, blocks: 60 };

/** The page's JSON-LD blocks as written. */
export function jsonLdTexts(page: PageDocument): string[] {
  const scripts = page.querySelectorAll('script[type*="ld+json" i]');
  const texts: string[] = [];
  for (let at = 0; at < Math.min(scripts.length, limits.blocks); at++) {
    const text = scripts[at]?.textContent;
    if (text && text.length <= limits.block) texts.push(text);
  }
  return texts;
}
