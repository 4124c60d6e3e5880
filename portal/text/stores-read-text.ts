import type { Language } from "./language.ts";

/** Words of the page "What the extension can read". */
export type StoresReadText = {
  title: string;
  lead: string;
  stepsTitle: string;
  /** How a page is read, the surest way first. */
  steps: readonly { name: string; what: string }[];
  degradesTitle: string;
  degrades: readonly string[];
  storesTitle: string;
  measured: (date: string, pages: number) => string;
  store: string;
  /** Stores that the reader's table describes instead of naming them, by id. */
  describedStores: Readonly<Record<string, string>>;
  proven: string;
  read: string;
  looksFor: string;
  compared: (date: string) => string;
  unproven: string;
  noPages: string;
  pages: (count: number) => string;
  /** A field read as the page says on so many of the product pages that were looked at. */
  fieldRight: (field: string, right: number, all: number) => string;
};

export const storesReadText: Record<Language, StoresReadText> = {
  en: {
    title: "What the extension can read",
    lead: "The extension reads the product page you have open, and nothing else. Here is what it reads in each store, what proves it, and what it does when a store changes its pages.",
    stepsTitle: "How a page is read",
    steps: [
      {
        name: "What the page states for machines",
        what: "JSON-LD, microdata, RDFa, Open Graph: any shop that has them can be read.",
      },
      {
        name: "What its own scripts hold",
        what: "The data around the title's words. Scripts are searched as text and never run.",
      },
      { name: "The store's table", what: "For the stores below we know where the title, the seller, the price and more stand." },
      { name: "How the page looks", what: "The main heading, the price near the button that buys, labels such as “Sold by”." },
      {
        name: "Your own selection",
        what: "Select words on any page and choose “Check the selected text” in the menu.",
      },
    ],
    degradesTitle: "When a store changes its pages",
    degrades: [
      "One step that finds nothing leaves the field to the next. The panel shows for each value where it was read and how sure that is.",
      "A value that is not sure stays blank and is shown as “not found on this page”. That says nothing about the seller.",
      "Where not even a title is found, it says that the page could not be read. You can still select words and have them checked.",
    ],
    storesTitle: "Store by store",
    measured: (date, pages) => `Measured on ${date} with ${pages} saved pages of many shops. Other pages may be read less well.`,
    store: "Store",
    describedStores: {},
    proven: "Proven on",
    read: "Read as the page says",
    looksFor: "Its table knows",
    compared: (date) => `a page of ours, compared with a saved page of the store on ${date}`,
    unproven: "Unproven: written without a saved page of the store",
    noPages: "No saved product page was measured.",
    pages: (count) => (count === 1 ? "1 saved page" : `${count} saved pages`),
    fieldRight: (field, right, all) => `${field} ${right} of ${all}`,
  },
  es: {
    title: "Qué puede leer la extensión",
    lead: "La extensión lee la página de producto que tiene abierta, y nada más. Aquí está qué lee en cada tienda, qué lo prueba y qué hace cuando una tienda cambia sus páginas.",
    stepsTitle: "Cómo se lee una página",
    steps: [
      {
        name: "Lo que la página declara para máquinas",
        what: "JSON-LD, microdatos, RDFa, Open Graph: toda tienda que los tenga se puede leer.",
      },
      {
        name: "Lo que guardan sus propios scripts",
        what: "Los datos junto a las palabras del título. Los scripts se buscan como texto y nunca se ejecutan.",
      },
      {
        name: "La tabla de la tienda",
        what: "En las tiendas de abajo sabemos dónde están el título, el vendedor, el precio y más.",
      },
      {
        name: "El aspecto de la página",
        what: "El encabezado principal, el precio junto al botón de compra, rótulos como «Vendido por».",
      },
      {
        name: "Su propia selección",
        what: "Seleccione palabras en cualquier página y elija «Revisar el texto seleccionado» en el menú.",
      },
    ],
    degradesTitle: "Cuando una tienda cambia sus páginas",
    degrades: [
      "Un paso que no encuentra nada deja el campo al siguiente. El panel muestra de cada valor dónde se leyó y con qué seguridad.",
      "Un valor que no es seguro queda en blanco y se muestra como «no se encontró en esta página». Eso no dice nada del vendedor.",
      "Si no se encuentra ni el título, dice que no se pudo leer la página. Aún puede seleccionar palabras y pedir revisarlas.",
    ],
    storesTitle: "Tienda por tienda",
    measured: (date, pages) =>
      `Medido el ${date} con ${pages} páginas guardadas de muchas tiendas. Otras páginas pueden leerse algo peor.`,
    store: "Tienda",
    describedStores: {
      "yahoo-japan": "Yahoo! Japan: subastas y artículos usados",
      shopify: "Cualquier tienda de Shopify",
      woocommerce: "Cualquier tienda de WooCommerce",
    },
    proven: "Probado con",
    read: "Leído como dice la página",
    looksFor: "Su tabla conoce",
    compared: (date) => `una página nuestra, comparada con una guardada de la tienda el ${date}`,
    unproven: "Sin probar: escrita sin una página guardada de la tienda",
    noPages: "No se midió ninguna página de producto guardada.",
    pages: (count) => (count === 1 ? "1 página guardada" : `${count} páginas guardadas`),
    fieldRight: (field, right, all) => `${field} ${right} de ${all}`,
  },
};
