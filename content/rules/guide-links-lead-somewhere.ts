import type { Guide } from "../../shared/guide/guide.ts";
import { blocksOf } from "../../shared/guide/guide-blocks.ts";
import { linksIn } from "../../shared/guide/guide-links.ts";
import { headingAnchor } from "../../shared/guide/heading-anchor.ts";
import { type ContentRule, placeOf } from "./content-rule.ts";

export const guideLinksLeadSomewhere: ContentRule = {
  promise: "Every link from a guide leads to a guide, heading or glossary entry that exists, or to an address written in full.",
  breaches: ({ guides, glossary }) => {
    const terms = new Set(glossary.map(({ value }) => value.id));
    const guide = (language: string, slug: string) =>
      guides.find(({ value }) => value.slug === slug && value.language === language)?.value;
    return guides.flatMap((located) => {
      const { language, related, body } = located.value;
      const dead = [
        ...related.filter((slug) => !guide(language, slug)).map((slug) => `the related guide ${slug} does not exist`),
        ...linksIn(body).flatMap((link) => {
          if (link.kind === "outside") return /^https?:\/\//.test(link.url) ? [] : [`${link.url} is no full address`];
          const term = link.kind === "page" ? /^\/glossary\/#(.+)$/.exec(link.path)?.[1] : undefined;
          if (term !== undefined) return terms.has(term) ? [] : [`the glossary has no entry ${term}`];
          if (link.kind === "page")
            return /^\/(?:[a-z0-9-]+\/)*(?:#\S+)?$/.test(link.path)
              ? []
              : [`the page ${link.path} must begin and end with a slash`];
          const target = guide(language, link.slug);
          if (!target) return [`the guide ${link.slug}.md does not exist`];
          return link.anchor === "" || anchorsOf(target).has(link.anchor.slice(1))
            ? []
            : [`${link.slug}.md has no heading ${link.anchor}`];
        }),
      ];
      return dead.map((problem) => ({
        ...placeOf(located),
        problem,
        remedy: "Correct the link or write what it should lead to.",
      }));
    });
  },
};

const anchorsOf = ({ body }: Guide): Set<string> =>
  new Set(
    blocksOf(body)
      .filter(({ kind }) => kind === "heading")
      .map(({ text }) => headingAnchor(text)),
  );
