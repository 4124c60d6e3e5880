import { frameText } from "../text/frame-text.ts";
import { addressIn, type Language } from "../text/language.ts";

/** What a page is, in schema.org's words; most are plain pages. */
export type PageKind = "WebPage" | "AboutPage" | "CollectionPage" | "ContactPage";

type PageFacts = {
  language: Language;
  kind: PageKind;
  title: string;
  description: string;
  /** English address. */
  path: string;
  /** From below home to the page above this one. */
  trail: readonly { title: string; path: string }[];
  /** Address of the picture that stands for the page. */
  picture: string;
  /** schema.org data of what the page is about, with its own `@context`. */
  about: Record<string, unknown> | undefined;
  site: URL | undefined;
};

/** The schema.org data of one page: the page, the way to it, the site, and what the page is about. */
export function pageSchema({ language, kind, title, description, path, trail, picture, about, site }: PageFacts) {
  const absolute = (address: string) => new URL(address, site).href;
  const here = absolute(addressIn(language, path));
  const { home, title: siteName } = frameText[language];
  const steps = [{ title: home, path: "/" }, ...trail, { title, path }];
  const page = {
    "@type": kind,
    "@id": here,
    url: here,
    name: title,
    description,
    inLanguage: language,
    isAccessibleForFree: true,
    primaryImageOfPage: absolute(picture),
    isPartOf: { "@type": "WebSite", "@id": absolute("/#site"), name: siteName, url: absolute("/") },
    ...(path !== "/" && {
      breadcrumb: {
        "@type": "BreadcrumbList",
        itemListElement: steps.map((step, at) => ({
          "@type": "ListItem",
          position: at + 1,
          name: step.title,
          item: absolute(addressIn(language, step.path)),
        })),
      },
    }),
  };
  const { "@context": _, ...rest } = about ?? {};
  return { "@context": "https://schema.org", "@graph": about === undefined ? [page] : [page, rest] };
}
