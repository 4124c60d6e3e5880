import type { SiteGroup } from "../../shared/search/site-search.ts";
import type { Language } from "./language.ts";

/** Words of what the search finds besides records. */
export type SiteSearchText = { title: string; also: string; group: Record<SiteGroup, string>; more: (count: number) => string };

export const siteSearchText: Record<Language, SiteSearchText> = {
  en: {
    title: "Elsewhere on this site",
    also: "Also on this site:",
    group: { guide: "Guides", release: "Releases", glossary: "Glossary", statistics: "Statistics", page: "Pages and tools" },
    more: (count) => `and ${count} more; another word narrows them.`,
  },
  es: {
    title: "En otras partes de este sitio",
    also: "También en este sitio:",
    group: {
      guide: "Guías",
      release: "Comunicados",
      glossary: "Glosario",
      statistics: "Estadísticas",
      page: "Páginas y herramientas",
    },
    more: (count) => `y ${count} más; otra palabra los acota.`,
  },
};
