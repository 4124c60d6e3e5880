/** Where a link of a guide leads: to another guide (by slug), to a page of the site, or out of it. */
export type GuideLink =
  | { kind: "guide"; slug: string; anchor: string }
  | { kind: "page"; path: string }
  | { kind: "outside"; url: string };

// A target ends at the first space or parenthesis; one within the page (`#…`) is no link to anywhere.
const inlineLink = /\]\(([^()\s#][^()\s]*)\)/g;

/** Every link of a guide's Markdown, in order. */
export const linksIn = (body: string): GuideLink[] => [...body.matchAll(inlineLink)].map((found) => readLink(found[1] ?? ""));

/** The same Markdown with every link's target put through `addressOf`. */
export const withLinks = (body: string, addressOf: (link: GuideLink) => string): string =>
  body.replace(inlineLink, (_, target: string) => `](${addressOf(readLink(target))})`);

function readLink(target: string): GuideLink {
  const guide = /^([a-z0-9-]+)\.md(#.*)?$/.exec(target);
  if (guide?.[1]) return { kind: "guide", slug: guide[1], anchor: guide[2] ?? "" };
  return target.startsWith("/") ? { kind: "page", path: target } : { kind: "outside", url: target };
}
