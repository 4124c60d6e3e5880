import type { Language } from "../../language.ts";

/** What a card says around the check's own sentences. */
export type CardWords = {
  title: string;
  made: (at: string, by: string) => string;
  page: string;
  noAddress: string;
  checkedWords: string;
  fields: { title: string; brand: string; category: string; description: string };
  records: string;
  releases: string;
  noNumber: string;
  means: string;
  doesNotMean: string;
  register: (version: string, asOf: string) => string;
  hash: string;
  verify: string;
  notGovernment: string;
};

export const cardWords: Record<Language, CardWords> = {
  en: {
    title: "Evidence card of a check",
    made: (at, by) => `Made ${at} with ${by}`,
    page: "Page",
    noAddress: "text without a page",
    checkedWords: "The words that were checked",
    fields: { title: "Title", brand: "Brand", category: "Category", description: "Description" },
    records: "Records behind it",
    releases: "Releases that name the mark on seized goods",
    noNumber: "no number published",
    means: "What this means",
    doesNotMean: "What this does not mean",
    register: (version, asOf) => `Checked against register ${version} of ${asOf}`,
    hash: "SHA-256 of the content",
    verify: "Anyone can check this card again: open it on the Verify page of the Border Lens portal, or run “lens verify” on it.",
    notGovernment:
      "Border Lens is not a government service. This card describes words and records; it says nothing about goods or people.",
  },
  es: {
    title: "Ficha de prueba de una revisión",
    made: (at, by) => `Hecha el ${at} con ${by}`,
    page: "Página",
    noAddress: "texto sin página",
    checkedWords: "Las palabras revisadas",
    fields: { title: "Título", brand: "Marca", category: "Categoría", description: "Descripción" },
    records: "Registros en Aduanas que la respaldan",
    releases: "Comunicados que nombran la marca en mercancía incautada",
    noNumber: "sin número publicado",
    means: "Qué significa",
    doesNotMean: "Qué no significa",
    register: (version, asOf) => `Revisado con el registro ${version} del ${asOf}`,
    hash: "SHA-256 del contenido",
    verify:
      "Cualquiera puede revisar de nuevo esta ficha: ábrala en la página Verificar del portal Border Lens o use «lens verify».",
    notGovernment:
      "Border Lens no es un servicio del gobierno. Esta ficha describe palabras y registros en Aduanas; no dice nada de mercancía ni de personas.",
  },
};
