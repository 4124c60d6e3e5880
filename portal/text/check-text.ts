import type { ListingField, Sureness } from "../../shared/listing/listing.ts";
import type { MentionField } from "../../shared/mention/mention.ts";
import { numberWords } from "./date-words.ts";
import type { Language } from "./language.ts";

/** Words around the check; what it finds is worded by shared/check/wording.ts alone. */
export type CheckText = {
  title: string;
  lead: string;
  label: string;
  hint: string;
  button: string;
  asList: string;
  file: string;
  examplesTitle: string;
  examples: readonly string[];
  failed: (problem: string) => string;
  refused: Record<"empty" | "address" | "too-long" | "binary", string>;
  notAListing: string;
  fileProblem: Record<"too-large" | "binary" | "empty" | "broken-table" | "unreadable", (name: string) => string>;
  /** What a text is called that was pasted and is too long for the box. */
  pastedText: string;
  held: (name: string, count: number, kind: "text" | "titles") => string;
  release: string;
  waiting: string;
  working: string;
  readerMissing: string;
  listMissing: string;
  titlesDropped: (read: number, dropped: number) => string;
  /** The folded rest of the places where a listing names one mark. */
  morePlaces: (count: number) => string;
  progress: (done: number, of: number) => string;
  cancel: string;
  cancelled: string;
  listed: (count: number) => string;
  means: string;
  meansNot: string;
  field: Record<MentionField, string>;
  listingField: Record<ListingField, string>;
  howRead: string;
  sure: Record<Sureness, string>;
  stepsTitle: string;
  guideForKind: string;
  guideForAll: string;
  routesTitle: string;
  routesAll: string;
  wrongTitle: string;
  wrongWhy: string;
  wrongText: string;
  wrongHow: string;
  saveCard: string;
  saveCardJson: string;
  cardMissing: string;
  print: string;
  register: (version: string, asOf: string) => string;
  noScript: string;
  privacy: string;
  alsoTitle: string;
  alsoExtension: string;
};

export const checkText: Record<Language, CheckText> = {
  en: {
    title: "Check a listing",
    lead: "Paste what a listing says. You see which of its words name a recorded mark or one that releases report on seized goods, where exactly, and what that does and does not mean.",
    label: "The listing's title or text, or a page's source",
    hint: "The first line is taken as the title. A saved page (HTML file) or a list of titles can be dropped here too.",
    button: "Check",
    asList: "One title a line",
    file: "Or choose a file:",
    examplesTitle: "Try one:",
    examples: [
      "Steel diver's watch ROLEX style, 40 mm, no box",
      "GUCCI belt bag, brown canvas, new with dust bag",
      "Leather strap 20 mm for ROLEX, quick release",
      "Blue stoneware mug, 350 ml, dishwasher proof",
    ],
    failed: (problem) =>
      `The check could not run (${problem}). Your text is still in the box; load the page again and press Check.`,
    refused: {
      empty: "There is nothing to check yet. Paste a listing's title or text into the box.",
      address:
        "A web page cannot open another page by its address. Open the listing, copy its title or text and paste it here; or save the page and drop the file; or use the extension, which reads the page you have open.",
      "too-long": "This is longer than any listing (over 20 million characters). Paste only the listing's own text.",
      binary: "This is not text. Paste the listing's words, or drop a saved page (.html).",
    },
    notAListing: "No single listing could be read in this page's source. Paste the listing's title and text instead.",
    fileProblem: {
      "too-large": (name) => `${name} is too large to be a listing. Save only the page itself, or paste its text.`,
      binary: (name) => `${name} is not text. Drop a saved page (.html), a text file or a CSV.`,
      empty: (name) => `${name} holds nothing to check.`,
      "broken-table": (name) => `${name} could not be read as a table. Save it as CSV with one title a row, in UTF-8.`,
      unreadable: (name) => `${name} could not be read. Was it moved or deleted? Choose it again, or paste its text.`,
    },
    pastedText: "Pasted text",
    held: (name, count, kind) =>
      `${name}: ${numberWords("en", count)} ${kind === "titles" ? (count === 1 ? "title" : "titles") : count === 1 ? "line" : "lines"}.`,
    release: "Remove",
    waiting: "The register is on its way; your words are checked as soon as it is here.",
    working: "Titles checked",
    readerMissing: "the reader of pages could not be loaded",
    listMissing: "the table of checked titles could not be loaded",
    titlesDropped: (read, dropped) =>
      `The first ${numberWords("en", read)} titles are checked; ${numberWords("en", dropped)} more were left out. Split the list to check them.`,
    progress: (done, of) => `${numberWords("en", done)} of ${numberWords("en", of)}`,
    cancel: "Stop",
    cancelled: "Stopped; these are the titles checked until then.",
    listed: (count) => `${numberWords("en", count)} ${count === 1 ? "title" : "titles"} checked`,
    means: "What this means",
    meansNot: "What it does not mean",
    morePlaces: (count) => (count === 1 ? "1 more place" : `${numberWords("en", count)} more places`),
    field: { title: "In the title", brand: "In the brand field", category: "In the category", description: "In the description" },
    listingField: {
      title: "Title",
      brand: "Brand",
      seller: "Seller",
      price: "Price",
      currency: "Currency",
      condition: "Condition",
      category: "Category",
      description: "Description",
      sellerLocation: "Seller's place",
      sellerAddress: "Seller's address",
      priceTo: "Price up to",
      mpn: "Maker's part number",
      itemNumber: "Store's item number",
      imageTexts: "Words of the pictures",
      gtin: "GTIN",
      asin: "ASIN",
    },
    howRead: "How the page was read",
    sure: {
      agreed: "also said elsewhere on the page",
      stated: "said here only",
      likely: "worked out from how the page looks",
      disputed: "another place says otherwise",
    },
    stepsTitle: "Check for yourself",
    guideForKind: "Read the guide for this kind of goods",
    guideForAll: "Read the safety guides",
    routesTitle: "Report or ask",
    routesAll: "All contacts",
    wrongTitle: "This is wrong",
    wrongWhy: "Copy this text, say what is wrong, and send it by the way the corrections page names. Nothing is sent from here.",
    wrongText: "Text for a correction",
    wrongHow: "How to send a correction",
    saveCard: "Save an evidence card",
    saveCardJson: "Card as JSON",
    cardMissing: "The card could not be made: a part of this page did not load. Connect to the internet and press again.",
    print: "Print",
    register: (version, asOf) => `Checked against register ${version}, reviewed ${asOf}.`,
    noScript: "The check runs on your device and needs JavaScript. Without it, search the register or browse all records.",
    privacy: "Runs on your device. What you paste is not sent anywhere and not kept.",
    alsoTitle: "Other ways",
    alsoExtension: "The browser extension checks the page you have open.",
  },
  es: {
    title: "Revisar un anuncio",
    lead: "Pegue lo que dice un anuncio. Verá qué palabras nombran una marca registrada en Aduanas o una que los comunicados señalan en mercancía incautada, dónde exactamente, y qué significa y qué no.",
    label: "El título o el texto del anuncio, o el código de una página",
    hint: "La primera línea se toma como título. También puede soltar aquí una página guardada (HTML) o una lista de títulos.",
    button: "Revisar",
    asList: "Un título por línea",
    file: "O elija un archivo:",
    examplesTitle: "Pruebe uno:",
    examples: [
      "Reloj de buceo de acero estilo ROLEX, 40 mm, sin caja",
      "Riñonera GUCCI, lona marrón, nueva con bolsa",
      "Correa de cuero 20 mm para ROLEX",
      "Taza azul de gres, 350 ml, apta para lavavajillas",
    ],
    failed: (problem) =>
      `No se pudo revisar (${problem}). Su texto sigue en el cuadro; vuelva a cargar la página y pulse Revisar.`,
    refused: {
      empty: "Todavía no hay nada que revisar. Pegue en el cuadro el título o el texto de un anuncio.",
      address:
        "Una página web no puede abrir otra por su dirección. Abra el anuncio, copie su título o texto y péguelo aquí; o guarde la página y suelte el archivo; o use la extensión, que lee la página que tiene abierta.",
      "too-long": "Es más largo que cualquier anuncio (más de 20 millones de caracteres). Pegue solo el texto del anuncio.",
      binary: "Esto no es texto. Pegue las palabras del anuncio o suelte una página guardada (.html).",
    },
    notAListing:
      "No se pudo leer un solo anuncio en el código de esta página. Pegue en su lugar el título y el texto del anuncio.",
    fileProblem: {
      "too-large": (name) => `${name} es demasiado grande para ser un anuncio. Guarde solo la página o pegue su texto.`,
      binary: (name) => `${name} no es texto. Suelte una página guardada (.html), un archivo de texto o un CSV.`,
      empty: (name) => `${name} no contiene nada que revisar.`,
      "broken-table": (name) => `${name} no se pudo leer como tabla. Guárdelo como CSV con un título por fila, en UTF-8.`,
      unreadable: (name) => `${name} no se pudo leer. ¿Se movió o se borró? Elíjalo de nuevo o pegue su texto.`,
    },
    pastedText: "Texto pegado",
    held: (name, count, kind) =>
      `${name}: ${numberWords("es", count)} ${kind === "titles" ? (count === 1 ? "título" : "títulos") : count === 1 ? "línea" : "líneas"}.`,
    release: "Quitar",
    waiting: "El registro está en camino; sus palabras se revisan en cuanto llegue.",
    working: "Títulos revisados",
    readerMissing: "no se pudo cargar el lector de páginas",
    listMissing: "no se pudo cargar la tabla de títulos revisados",
    titlesDropped: (read, dropped) =>
      `Se revisan los primeros ${numberWords("es", read)} títulos; quedaron fuera ${numberWords("es", dropped)}. Divida la lista para revisarlos.`,
    progress: (done, of) => `${numberWords("es", done)} de ${numberWords("es", of)}`,
    cancel: "Detener",
    cancelled: "Detenido; estos son los títulos revisados hasta entonces.",
    listed: (count) => `${numberWords("es", count)} ${count === 1 ? "título revisado" : "títulos revisados"}`,
    means: "Qué significa",
    meansNot: "Qué no significa",
    morePlaces: (count) => (count === 1 ? "1 lugar más" : `${numberWords("es", count)} lugares más`),
    field: {
      title: "En el título",
      brand: "En el campo de marca",
      category: "En la categoría",
      description: "En la descripción",
    },
    listingField: {
      title: "Título",
      brand: "Marca",
      seller: "Vendedor",
      price: "Precio",
      currency: "Moneda",
      condition: "Estado",
      category: "Categoría",
      description: "Descripción",
      sellerLocation: "Lugar del vendedor",
      sellerAddress: "Dirección del vendedor",
      priceTo: "Precio hasta",
      mpn: "Número de pieza del fabricante",
      itemNumber: "Número de artículo de la tienda",
      imageTexts: "Palabras de las imágenes",
      gtin: "GTIN",
      asin: "ASIN",
    },
    howRead: "Cómo se leyó la página",
    sure: {
      agreed: "también se dice en otro lugar de la página",
      stated: "solo se dice aquí",
      likely: "deducido del aspecto de la página",
      disputed: "otro lugar dice algo distinto",
    },
    stepsTitle: "Compruébelo usted",
    guideForKind: "Lea la guía para esta clase de mercancía",
    guideForAll: "Lea las guías de seguridad",
    routesTitle: "Denunciar o preguntar",
    routesAll: "Todos los contactos",
    wrongTitle: "Esto está mal",
    wrongWhy:
      "Copie este texto, diga qué está mal y envíelo por la vía que indica la página de correcciones. Desde aquí no se envía nada.",
    wrongText: "Texto para una corrección",
    wrongHow: "Cómo enviar una corrección",
    saveCard: "Guardar una ficha de evidencia",
    saveCardJson: "Ficha en JSON",
    cardMissing: "No se pudo crear la ficha: no se cargó una parte de esta página. Conéctese a internet y vuelva a pulsar.",
    print: "Imprimir",
    register: (version, asOf) => `Revisado con el registro ${version}, del ${asOf}.`,
    noScript:
      "La revisión se hace en su dispositivo y necesita JavaScript. Sin él, busque en el registro o recorra todos los registros.",
    privacy: "Se hace en su dispositivo. Lo que pegue no se envía ni se guarda.",
    alsoTitle: "Otras formas",
    alsoExtension: "La extensión del navegador revisa la página que tiene abierta.",
  },
};
