import type { DraftNeed } from "../../shared/identification-guide/guide-draft.ts";
import type { Language } from "./language.ts";

/** Words of the identification-guide builder. */
export type IdentificationGuideText = {
  title: string;
  lead: string;
  field: Record<"product" | "mark" | "recordation" | "registration" | "owner" | "contact" | "description" | "notice", string>;
  noticeHint: string;
  template: string;
  points: string;
  point: string;
  pointName: string;
  real: string;
  copy: string;
  realPhoto: string;
  copyPhoto: string;
  removePhoto: string;
  measurements: string;
  what: string;
  value: string;
  importers: string;
  importerName: string;
  importerNote: string;
  add: Record<"points" | "measurements" | "importers", string>;
  remove: (name: string) => string;
  previewTitle: string;
  untitled: string;
  needs: string;
  need: Record<DraftNeed, string>;
  complete: string;
  saveHtml: string;
  saveDraft: string;
  openDraft: string;
  clear: string;
  clearSure: string;
  kept: string;
  keptIn: string;
  quota: string;
  notKept: string;
  photoProblem: (name: string) => string;
  draftProblem: (name: string) => string;
  rules: readonly string[];
  rulesTitle: string;
};

export const identificationGuideText: Record<Language, IdentificationGuideText> = {
  en: {
    title: "Identification guide builder",
    lead: "Draft the guide that helps officers tell your product from copies. It stays in this browser until you save it as a file.",
    field: {
      product: "Product",
      mark: "Mark or work",
      recordation: "CBP recordation number",
      registration: "Registration number",
      owner: "Owner",
      contact: "Contact for officers: phone and e-mail that are answered",
      description: "What the product is, where it is made, how it is packed",
      notice: "Notice that Customs' template asks for",
    },
    noticeHint: "Copy its words from the template, not from here.",
    template: "Open the template",
    points: "Points to check",
    point: "Point",
    pointName: "What to look at",
    real: "The real one",
    copy: "Copies",
    realPhoto: "Photo of the real one",
    copyPhoto: "Photo of a copy",
    removePhoto: "Remove photo",
    measurements: "Measurements",
    what: "What is measured",
    value: "Value and tolerance",
    importers: "Authorized importers",
    importerName: "Name",
    importerNote: "Importer number, ports, carriers",
    add: { points: "Add a point", measurements: "Add a measurement", importers: "Add an importer" },
    remove: (name) => `Remove ${name}`,
    previewTitle: "Your guide",
    untitled: "Identification guide",
    needs: "Still missing:",
    need: {
      product: "product",
      mark: "mark or work",
      recordation: "recordation number",
      contact: "contact",
      notice: "the template's notice",
      points: "one point to check",
    },
    complete: "All parts that a guide needs are there.",
    saveHtml: "Save as one HTML file",
    saveDraft: "Save draft",
    openDraft: "Open a draft",
    clear: "Delete everything",
    clearSure: "Delete the draft in this browser? A draft saved as a file is not touched.",
    kept: "Draft kept in this browser.",
    keptIn: "Text and photos never leave this device. To make a PDF, print and choose “Save as PDF”.",
    quota: "This browser has no room left for the draft. Save it as a file, then remove photos or free space in the browser.",
    notKept: "This browser does not keep drafts here (private window?). Save the draft as a file before you leave.",
    photoProblem: (name) => `${name} could not be read as a picture. Choose a JPEG, PNG or WebP file.`,
    draftProblem: (name) => `${name} is not a draft of this page. Choose a file that was saved here with “Save draft”.`,
    rulesTitle: "What Customs expects",
    rules: [
      "Only for recorded rights.",
      "Describe; do not argue the law.",
      "Do not ask officers to examine, hold or seize.",
      "Name points that can be checked in a minute.",
    ],
  },
  es: {
    title: "Creador de guías de identificación",
    lead: "Prepare la guía que ayuda a los funcionarios a distinguir su producto de las copias. Se queda en este navegador hasta que la guarde.",
    field: {
      product: "Producto",
      mark: "Marca u obra",
      recordation: "Número de registro en Aduanas (CBP)",
      registration: "Número de inscripción",
      owner: "Titular",
      contact: "Contacto para funcionarios: teléfono y correo que se atienden",
      description: "Qué es el producto, dónde se hace, cómo se empaca",
      notice: "Aviso que pide la plantilla de Aduanas",
    },
    noticeHint: "Copie sus palabras de la plantilla, no de aquí.",
    template: "Abrir la plantilla",
    points: "Puntos que revisar",
    point: "Punto",
    pointName: "Qué mirar",
    real: "El auténtico",
    copy: "Las copias",
    realPhoto: "Foto del auténtico",
    copyPhoto: "Foto de una copia",
    removePhoto: "Quitar foto",
    measurements: "Medidas",
    what: "Qué se mide",
    value: "Valor y tolerancia",
    importers: "Importadores autorizados",
    importerName: "Nombre",
    importerNote: "Número de importador, puertos, transportistas",
    add: { points: "Añadir un punto", measurements: "Añadir una medida", importers: "Añadir un importador" },
    remove: (name) => `Quitar ${name}`,
    previewTitle: "Su guía",
    untitled: "Guía de identificación",
    needs: "Aún falta:",
    need: {
      product: "producto",
      mark: "marca u obra",
      recordation: "número de registro en Aduanas",
      contact: "contacto",
      notice: "el aviso de la plantilla",
      points: "un punto que revisar",
    },
    complete: "Están todas las partes que una guía necesita.",
    saveHtml: "Guardar como un archivo HTML",
    saveDraft: "Guardar borrador",
    openDraft: "Abrir un borrador",
    clear: "Borrar todo",
    clearSure: "¿Borrar el borrador de este navegador? Un borrador guardado como archivo no se toca.",
    kept: "Borrador guardado en este navegador.",
    keptIn: "Textos y fotos nunca salen de este dispositivo. Para un PDF, imprima y elija «Guardar como PDF».",
    quota: "Este navegador no tiene más espacio para el borrador. Guárdelo como archivo y luego quite fotos o libere espacio.",
    notKept: "Este navegador no guarda borradores aquí (¿ventana privada?). Guarde el borrador como archivo antes de salir.",
    photoProblem: (name) => `${name} no se pudo leer como imagen. Elija un archivo JPEG, PNG o WebP.`,
    draftProblem: (name) => `${name} no es un borrador de esta página. Elija un archivo guardado aquí con «Guardar borrador».`,
    rulesTitle: "Qué espera Aduanas",
    rules: [
      "Solo para derechos registrados en Aduanas.",
      "Describa; no presente argumentos jurídicos.",
      "No pida a los funcionarios examinar, retener ni incautar.",
      "Nombre puntos que se revisen en un minuto.",
    ],
  },
};
