import type { ReleaseFacet } from "../../shared/release/release-facets.ts";
import type { Language } from "./language.ts";

/** Words of the pages of releases. */
export type NewsText = {
  title: string;
  lead: string;
  description: string;
  /** Said wherever figures of releases stand together. */
  neverSummed: string;
  toStatistics: string;
  count: (count: number) => string;
  countOf: (shown: number, all: number) => string;
  none: string;
  searchLabel: string;
  searchHint: string;
  narrow: string;
  clear: string;
  more: (count: number) => string;
  noScript: string;
  archives: string;
  yearTitle: (year: string) => string;
  yearDescription: (year: string, count: number) => string;
  facetTitle: Record<Exclude<ReleaseFacet, "year">, (value: string) => string>;
  facetDescription: (title: string, count: number) => string;
  facetLead: (count: number) => string;
  markNote: string;
  searchFailed: string;
  markPage: (mark: string) => string;
  timeline: string;
  timelineNote: string;
  timelineSummary: (first: string, last: string, count: number, peak: string, peakCount: number) => string;
  map: string;
  mapLead: string;
  mapSummary: (places: number, count: number, top: string) => string;
  mapNational: (count: number) => string;
  mapCredit: string;
  mapPuertoRico: string;
  place: string;
  releases: string;
  follow: string;
  followThis: string;
  allFeeds: string;
  data: string;
  feedsHow: string;
  allReleases: string;
  feedOf: (title: string) => string;
  feedDescription: string;
};

export const newsText: Record<Language, NewsText> = {
  en: {
    title: "News",
    lead: "What U.S. agencies say they stopped: what, where, how much, and which marks the goods carried. Each digest is ours, with its source.",
    description:
      "A searchable record of official announcements about counterfeit goods stopped at the U.S. border, each with its source.",
    neverSummed:
      "We never add the figures of releases up. Announcements overlap, they are rounded, and most seizures are never announced.",
    toStatistics: "For totals, see the statistics.",
    count: (count) => (count === 1 ? "1 release" : `${count} releases`),
    countOf: (shown, all) => `${shown} of ${all} releases`,
    none: "No release fits. Take one of the choices away, or search for fewer words.",
    searchLabel: "Search the releases",
    searchHint: "Brand, goods, place",
    narrow: "Narrow the list",
    clear: "Clear all",
    more: (count) => `Show ${count} more`,
    noScript: "Search and filters need a script. Every release is in the archives by year, which need none.",
    archives: "Archives by year",
    yearTitle: (year) => `News of ${year}`,
    yearDescription: (year, count) =>
      `${count === 1 ? "One official announcement" : `${count} official announcements`} of ${year} about counterfeit goods at the U.S. border, with sources.`,
    facetTitle: {
      kind: (value) => value,
      goods: (value) => `${value}: releases`,
      port: (value) => `Stopped at ${value}`,
      mark: (value) => `${value} on seized goods`,
      mode: (value) => `Stopped on the way: ${value}`,
    },
    facetDescription: (title, count) => `${title}: ${count === 1 ? "one release" : `${count} releases`} with facts and sources.`,
    facetLead: (count) => (count === 1 ? "One official announcement." : `${count} official announcements, newest first.`),
    markNote: "Each release tells of one event. It says nothing of other goods that carry the name.",
    searchFailed: "The search could not be loaded. Check the connection and type again; the choices below work without it.",
    markPage: (mark) => `What we know of the mark ${mark}`,
    timeline: "Releases by year",
    timelineNote: "One dot is one release. It counts announcements we hold, not seizures.",
    timelineSummary: (first, last, count, peak, peakCount) =>
      `We hold ${count} releases from ${first} to ${last}; the most, ${peakCount}, are of ${peak}.`,
    map: "Map of places",
    mapLead:
      "Where the goods of each release were stopped, or where the announcement was dated. A bigger circle means more releases, not more goods.",
    mapSummary: (places, count, top) => `${count} releases name ${places} places; the most are of ${top}.`,
    mapNational: (count) =>
      `${count} more announcements are national, dated Washington or nationwide, and have no place on the map.`,
    mapCredit:
      "Outlines: U.S. Census Bureau by way of us-atlas. Points: GeoNames (CC BY 4.0), rounded to a hundredth of a degree.",
    mapPuertoRico: "Puerto Rico",
    place: "Place",
    releases: "Releases",
    follow: "Follow",
    followThis: "Follow these releases",
    allFeeds: "All feeds",
    data: "All releases as data",
    feedsHow:
      "Take all releases, or only those of one mark, kind of goods or place. Atom, RSS and JSON Feed carry the same entries; copy the address of the one your reader knows.",
    allReleases: "All releases",
    feedOf: (title) => `Border Lens: ${title}`,
    feedDescription: "Digests of official announcements about goods stopped at the U.S. border. Not a government feed.",
  },
  es: {
    title: "Noticias",
    lead: "Lo que las agencias de EE. UU. dicen haber detenido: qué, dónde, cuánto y qué marcas llevaba. Cada resumen es nuestro, con su fuente.",
    description:
      "Un archivo con buscador de anuncios oficiales sobre mercancía falsificada detenida en la frontera de EE. UU., cada uno con su fuente.",
    neverSummed:
      "Nunca sumamos las cifras de los comunicados. Los anuncios se superponen, están redondeados y la mayoría de las incautaciones no se anuncia.",
    toStatistics: "Los totales están en las estadísticas.",
    count: (count) => (count === 1 ? "1 comunicado" : `${count} comunicados`),
    countOf: (shown, all) => `${shown} de ${all} comunicados`,
    none: "Ningún comunicado coincide. Quite una de las opciones o busque menos palabras.",
    searchLabel: "Buscar en los comunicados",
    searchHint: "Marca, mercancía, lugar",
    narrow: "Acotar la lista",
    clear: "Quitar todo",
    more: (count) => `Mostrar ${count} más`,
    noScript:
      "El buscador y los filtros necesitan un script. Todos los comunicados están en los archivos por año, que no lo necesitan.",
    archives: "Archivos por año",
    yearTitle: (year) => `Noticias de ${year}`,
    yearDescription: (year, count) =>
      `${count === 1 ? "Un anuncio oficial" : `${count} anuncios oficiales`} de ${year} sobre mercancía falsificada en la frontera de EE. UU., con fuentes.`,
    facetTitle: {
      kind: (value) => value,
      goods: (value) => `${value}: comunicados`,
      port: (value) => `Detenido en ${value}`,
      mark: (value) => `${value} en mercancía incautada`,
      mode: (value) => `Detenido en camino: ${value}`,
    },
    facetDescription: (title, count) =>
      `${title}: ${count === 1 ? "un comunicado" : `${count} comunicados`} con datos y fuentes.`,
    facetLead: (count) => (count === 1 ? "Un anuncio oficial." : `${count} anuncios oficiales, del más reciente al más antiguo.`),
    markNote: "Cada comunicado cuenta un solo hecho. No dice nada de otra mercancía con ese nombre.",
    searchFailed: "No se pudo cargar el buscador. Revise la conexión y escriba de nuevo; las opciones de abajo funcionan sin él.",
    markPage: (mark) => `Lo que sabemos de la marca ${mark}`,
    timeline: "Comunicados por año",
    timelineNote: "Un punto es un comunicado. Cuenta los anuncios que tenemos, no las incautaciones.",
    timelineSummary: (first, last, count, peak, peakCount) =>
      `Tenemos ${count} comunicados de ${first} a ${last}; la mayor parte, ${peakCount}, son de ${peak}.`,
    map: "Mapa de lugares",
    mapLead:
      "Dónde se detuvo la mercancía de cada comunicado, o desde dónde se fechó el anuncio. Un círculo mayor significa más comunicados, no más mercancía.",
    mapSummary: (places, count, top) => `${count} comunicados nombran ${places} lugares; los más son de ${top}.`,
    mapNational: (count) =>
      `Otros ${count} anuncios son nacionales, fechados en Washington o de todo el país, y no tienen lugar en el mapa.`,
    mapCredit:
      "Contornos: Oficina del Censo de EE. UU., por us-atlas. Puntos: GeoNames (CC BY 4.0), redondeados a una centésima de grado.",
    mapPuertoRico: "Puerto Rico",
    place: "Lugar",
    releases: "Comunicados",
    follow: "Seguir",
    followThis: "Seguir estos comunicados",
    allFeeds: "Todos los canales",
    data: "Todos los comunicados como datos",
    feedsHow:
      "Siga todos los comunicados, o solo los de una marca, un tipo de mercancía o un lugar. Atom, RSS y JSON Feed llevan lo mismo; copie la dirección del que su lector conozca.",
    allReleases: "Todos los comunicados",
    feedOf: (title) => `Border Lens: ${title}`,
    feedDescription:
      "Resúmenes de anuncios oficiales sobre mercancía detenida en la frontera de EE. UU. No es un canal del gobierno.",
  },
};
