import type { Language } from "./language.ts";

/** Words of the page about the browser extension. */
export type ExtensionText = {
  title: string;
  lead: string;
  doesTitle: string;
  does: readonly string[];
  doesNotTitle: string;
  doesNot: readonly string[];
  getTitle: string;
  get: readonly string[];
  privacy: string;
};

export const extensionText: Record<Language, ExtensionText> = {
  en: {
    title: "The browser extension",
    lead: "It reads the product page you have open and says, beside the title, whether its words name a recorded mark or one that releases report on seized goods.",
    doesTitle: "What it does",
    does: [
      "A small line beside the product's title says the outcome in words. Press it for the panel: the words quoted in place, the record, its source, what it means and does not mean.",
      "It checks by itself only in stores you allow; elsewhere it checks when you press its button.",
      "The register is in the package, so it works offline. Once a day at most it asks this site for a signed, newer register: data only, never code.",
    ],
    doesNotTitle: "What it does not do",
    doesNot: [
      "It never scores a seller and never calls a listing or its goods anything: it shows words and records.",
      "It sends nothing: not the page, not its address, not what you search.",
      "It keeps nothing, unless you switch on recent checks; those stay on your device, and one button deletes them.",
    ],
    getTitle: "Load it",
    get: [
      "Build it with the two commands in the project's README, or take a built folder.",
      "In Chrome or Edge open chrome://extensions, switch on developer mode, choose “Load unpacked” and take the folder build/extension/chrome-mv3.",
      "In Firefox open about:debugging, choose “This Firefox”, then “Load Temporary Add-on”, and take the manifest in build/extension/firefox-mv3.",
    ],
    privacy: "Privacy in full",
  },
  es: {
    title: "La extensión del navegador",
    lead: "Lee la página de producto que tiene abierta y dice, junto al título, si sus palabras nombran una marca registrada en Aduanas o una que los comunicados señalan en mercancía incautada.",
    doesTitle: "Qué hace",
    does: [
      "Una línea pequeña junto al título dice el resultado con palabras. Púlsela para ver el panel: las palabras citadas en su lugar, el registro, su fuente, qué significa y qué no.",
      "Solo revisa por sí misma en las tiendas que usted permita; en las demás, cuando pulsa su botón.",
      "El registro va dentro del paquete, así que funciona sin conexión. Como mucho una vez al día pide a este sitio un registro más nuevo y firmado: solo datos, nunca código.",
    ],
    doesNotTitle: "Qué no hace",
    doesNot: [
      "Nunca puntúa a un vendedor ni califica un anuncio o su mercancía: muestra palabras y registros.",
      "No envía nada: ni la página, ni su dirección, ni lo que busca.",
      "No guarda nada, salvo que active las revisiones recientes; quedan en su dispositivo y un botón las borra.",
    ],
    getTitle: "Cargarla",
    get: [
      "Constrúyala con los dos comandos del README del proyecto, o tome una carpeta ya construida.",
      "En Chrome o Edge abra chrome://extensions, active el modo de desarrollador, elija «Cargar descomprimida» y tome la carpeta build/extension/chrome-mv3.",
      "En Firefox abra about:debugging, elija «Este Firefox», luego «Cargar complemento temporal», y tome el manifiesto de build/extension/firefox-mv3.",
    ],
    privacy: "La privacidad, completa",
  },
};
