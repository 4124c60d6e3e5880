import type { PageDocument } from "../page.ts";

/** One block's length and blocks in a page; real pages stay far below. */
const longestBlock = 2_000_000;
const mostBlocks = 60;

/** The page's JSON-LD blocks as written. */
export function jsonLdTexts(page: PageDocument): string[] {
  const scripts = page.querySelectorAll('script[type*="ld+json" i]');
  const texts: string[] = [];
  for (let at = 0; at < Math.min(scripts.length, mostBlocks); at++) {
    const text = scripts[at]?.textContent;
    if (text && text.length <= longestBlock) texts.push(text);
  }
  return texts;
}
