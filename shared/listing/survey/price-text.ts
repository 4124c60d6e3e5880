import type { PageElement } from "../page.ts";
import type { WordReaders } from "../word-readers.ts";

const centsClass = /cent|fraction|decimal|sup(?:erscript)?$/i;

/** The words of an element that shows a price: small digits set behind the whole ones without a mark are its decimals ("9" and a raised "99" are 9.99). */
export function priceText(element: PageElement, { cleanText, wordsIn }: WordReaders): string | undefined {
  let raised = false;
  const words = wordsIn(element, 240, {
    enter: (inside, name) => {
      raised = name === "SUP" || centsClass.test(inside.getAttribute("class") ?? "");
    },
    join: (text, added) => {
      const part = added.trim();
      const isRaised = raised && /^\d{2}\b/.test(part);
      if (part) raised = false;
      if (!isRaised) return text + added;
      const joined = part.length === 2 && /\d$/.test(text.trim()) ? `${text}.${part}` : text + added;
      return joined.replace(/(\d)\s+\.(\d{2})$/, "$1.$2");
    },
  });
  return cleanText(words, 200);
}
