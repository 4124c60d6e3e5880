import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Loader } from "astro/loaders";
import { firstUseFinder } from "../../shared/glossary/first-uses.ts";
import { citationsIn } from "../../shared/guide/citations.ts";
import type { Guide } from "../../shared/guide/guide.ts";
import { guideAddress } from "../../shared/guide/guide-address.ts";
import type { GuideLink } from "../../shared/guide/guide-links.ts";
import { publishGuideBody } from "../../shared/guide/publish-guide-body.ts";
import { readGuide } from "../../shared/guide/read-guide.ts";
import { dateWords } from "../text/date-words.ts";
import { guideText } from "../text/guide-text.ts";
import { addressIn } from "../text/language.ts";
import { sourceById } from "./sources.ts";
import { glossary } from "./tables.ts";

const root = process.cwd();

/** Every guide of both languages, as files stand on disk. */
export function readGuides(): Guide[] {
  return globSync(join(root, "content/guides/*/*.md"))
    .sort()
    .map((file) => {
      const result = readGuide(file, readFileSync(file, "utf8"));
      if (!result.ok)
        throw new Error(`${file}: ${result.problem} Mend the file; \`npm run test:content\` names every such place.`);
      return result.value;
    });
}

/** Gives guides to Astro as rendered Markdown: links resolved in the guide's language, terms leading to the glossary, citations as numbered sources at the end. */
export const guideLoader: Loader = {
  name: "guides",
  load: async ({ store, renderMarkdown, generateDigest, parseData }) => {
    const guides = readGuides();
    const bySlug = new Map(guides.map((guide) => [guide.slug, guide]));
    const terms = glossary();
    const termsIn = { en: firstUseFinder(terms, "en"), es: firstUseFinder(terms, "es") };
    store.clear();
    for (const guide of guides) {
      const addressOf = (link: GuideLink): string => {
        if (link.kind === "outside") return link.url;
        if (link.kind === "page") return addressIn(guide.language, link.path);
        const other = bySlug.get(link.slug);
        // A content rule names dead links with file and remedy; until it is mended the reader lands on the list of guides.
        if (!other) return addressIn(guide.language, "/safety/");
        return addressIn(guide.language, guideAddress(other)) + link.anchor;
      };
      const body = publishGuideBody(guide.body, {
        language: guide.language,
        sourceById,
        addressOf,
        dateInWords: (date) => dateWords(guide.language, date),
        termsIn: termsIn[guide.language],
      });
      const rendered = await renderMarkdown(body);
      const text = guideText[guide.language];
      // The renderer speaks English at these two places only.
      rendered.html = rendered.html
        .replaceAll(">Footnotes<", `>${text.sources}<`)
        // What a guide quotes is to be sent or said as it stands, in English: content/guides/README.md.
        .replaceAll("<blockquote>", guide.language === "en" ? "<blockquote>" : '<blockquote lang="en">')
        .replaceAll(/aria-label="Back to reference ([^"]*)"/g, `aria-label="${text.backToText} $1"`)
        .replaceAll(/ (?:class="sr-only"|className="sr-only")/g, "");
      const id = `${guide.language}/${guide.slug}`;
      const data = await parseData({
        id,
        data: { ...guide, address: guideAddress(guide), cited: citationsIn(guide.body).length },
      });
      store.set({ id, data, body, rendered, digest: generateDigest(body + JSON.stringify(data)) });
    }
  },
};
