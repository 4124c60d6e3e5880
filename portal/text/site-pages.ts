import { browseText } from "./browse-text.ts";
import { developersText } from "./developers-text.ts";
import { frameText } from "./frame-text.ts";
import { guideText } from "./guide-text.ts";
import type { Language } from "./language.ts";
import { ownerTools } from "./owner-tools.ts";
import { referenceText } from "./reference-text.ts";
import { searchText } from "./search-text.ts";
import { statisticsText } from "./statistics-text.ts";
import { storesReadText } from "./stores-read-text.ts";

/** Every page that is neither a guide nor a record: what the site map lists first. English addresses. */
export function sitePages(language: Language): { title: string; path: string }[] {
  const { places, links, check } = frameText[language];
  const reference = referenceText[language];
  return [
    { title: frameText[language].home, path: "/" },
    { title: searchText[language].title, path: "/search/" },
    { title: browseText[language].marks.title, path: "/recordations/" },
    { title: browseText[language].owners.title, path: "/owners/" },
    { title: browseText[language].classes.title, path: "/classes/" },
    { title: check, path: "/check/" },
    { title: links.verify, path: "/verify/" },
    { title: links.learn, path: "/learn/" },
    { title: guideText[language].safetyTitle, path: "/safety/" },
    { title: links.boughtFake, path: "/bought-a-fake/" },
    { title: reference.stores.title, path: "/safety/stores/" },
    { title: guideText[language].ownersTitle, path: "/rights-owners/" },
    ...ownerTools(language).map(({ title, path }) => ({ title, path })),
    { title: places.statistics, path: "/statistics/" },
    ...statisticsText[language].doors.map(({ title, path }) => ({ title, path })),
    { title: places.news, path: "/news/" },
    { title: reference.partners.title, path: "/overview/partners/" },
    { title: reference.timeline.title, path: "/overview/timeline/" },
    { title: reference.contacts.title, path: "/contacts/" },
    { title: reference.ports.title, path: "/ports/" },
    { title: reference.centers.title, path: "/centers/" },
    { title: reference.forms.title, path: "/forms/" },
    { title: reference.glossary.title, path: "/glossary/" },
    { title: reference.feeds.title, path: "/feeds/" },
    { title: links.data, path: "/data/" },
    { title: links.method, path: "/method/" },
    { title: links.developers, path: "/developers/" },
    { title: developersText[language].apiTitle, path: "/developers/api/" },
    { title: developersText[language].manualTitle, path: "/developers/commands/" },
    { title: links.extension, path: "/extension/" },
    { title: storesReadText[language].title, path: "/extension/stores/" },
    { title: reference.siteMap.title, path: "/site-map/" },
  ];
}
