import type { Recordation } from "../recordation/recordation.ts";

/** What a field of a recordation is called where a change of it is told; both languages, in the middle of a sentence. */
export const fieldNames: Readonly<Record<keyof Recordation, { en: string; es: string }>> = {
  id: { en: "identifier", es: "identificador" },
  number: { en: "recordation number", es: "número de registro en Aduanas" },
  kind: { en: "kind of right", es: "clase de derecho" },
  kindPrinted: { en: "kind as the source prints it", es: "clase de derecho según la fuente" },
  mark: { en: "mark or title", es: "marca o título" },
  words: { en: "words a listing would use", es: "palabras que usaría un anuncio" },
  owner: { en: "owner", es: "titular" },
  registrationNumber: { en: "registration number", es: "número de inscripción en la oficina" },
  effective: { en: "effective date", es: "inicio de la vigencia" },
  expires: { en: "expiry date", es: "fecha de vencimiento" },
  grayMarket: { en: "gray-market protection", es: "protección contra el mercado gris" },
  classes: { en: "Nice classes", es: "clases de Niza" },
  goods: { en: "goods", es: "productos" },
  evidenceLevel: { en: "level of evidence", es: "nivel de evidencia" },
  related: { en: "related numbers", es: "números relacionados" },
  registration: { en: "the trademark office's file", es: "archivo de la oficina de marcas" },
  fieldSources: { en: "sources of single facts", es: "fuentes de datos sueltos" },
  source: { en: "source and evidence", es: "fuente y evidencia" },
};

/** Whether a key is a field of a recordation. */
export const isRecordationField = (key: string): key is keyof Recordation => Object.hasOwn(fieldNames, key);
