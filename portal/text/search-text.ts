import type { SearchWhy } from "../../shared/search/search-index.ts";
import type { Language } from "./language.ts";

/** Words of the record search. */
export type SearchText = {
  title: string;
  lead: string;
  label: string;
  loading: string;
  failed: (problem: string) => string;
  invite: (size: number) => string;
  none: (typed: string) => string;
  count: (hits: number) => string;
  why: Record<SearchWhy, string>;
  noNumber: string;
  seizedMark: string;
  releases: (count: number) => string;
  noScript: string;
};

export const searchText: Record<Language, SearchText> = {
  en: {
    title: "Search recordations and marks",
    lead: "Marks and works recorded with U.S. Customs, as public documents prove them, and marks that releases name on seized goods.",
    label: "Brand, owner, goods or any number",
    loading: "Opening the register…",
    failed: (problem) => `The register could not be opened (${problem}). Load the page again, or browse the list below.`,
    invite: (size) => `${size} records on this device, ready. Type as you would say it.`,
    none: (typed) =>
      `Nothing found for “${typed}”. That a mark is not here means little: most marks are never recorded, and this register holds only what public documents prove.`,
    count: (hits) => (hits === 1 ? "1 record" : `${hits} records`),
    why: {
      number: "by its number",
      exact: "same name",
      starts: "starts with it",
      words: "contains it",
      similar: "similar spelling",
      owner: "by its owner",
      goods: "by its goods",
    },
    noNumber: "number not in the source",
    seizedMark: "named on seized goods; no recordation at hand",
    releases: (count) => `${count} ${count === 1 ? "release" : "releases"}`,
    noScript: "Browse all records",
  },
  es: {
    title: "Buscar registros y marcas",
    lead: "Marcas y obras registradas en Aduanas de EE. UU., según prueban documentos públicos, y marcas que los comunicados nombran en mercancía incautada.",
    label: "Marca, titular, producto o cualquier número",
    loading: "Abriendo el registro…",
    failed: (problem) => `No se pudo abrir el registro (${problem}). Vuelva a cargar la página o recorra la lista.`,
    invite: (size) => `${size} registros en este dispositivo, listos. Escriba como lo diría.`,
    none: (typed) =>
      `No se halló nada para «${typed}». Que una marca no esté aquí significa poco: la mayoría nunca se registra en Aduanas, y este registro solo contiene lo que prueban documentos públicos.`,
    count: (hits) => (hits === 1 ? "1 registro" : `${hits} registros`),
    why: {
      number: "por su número",
      exact: "mismo nombre",
      starts: "empieza así",
      words: "lo contiene",
      similar: "escritura parecida",
      owner: "por su titular",
      goods: "por sus productos",
    },
    noNumber: "la fuente no da el número",
    seizedMark: "nombrada en mercancía incautada; sin registro a mano",
    releases: (count) => `${count} ${count === 1 ? "comunicado" : "comunicados"}`,
    noScript: "Recorrer todos los registros",
  },
};
