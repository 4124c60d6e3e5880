import type { Language } from "./language.ts";

/** Words of the frame around every page. */
export type FrameText = {
  title: string;
  skip: string;
  bannerShort: string;
  bannerMore: string;
  bannerText: string;
  menu: string;
  /** Names the row of places for those who hear the page; the menu that folds has its own name. */
  placesLabel: string;
  places: { safety: string; rightsOwners: string; search: string; statistics: string; news: string };
  check: string;
  searchLabel: string;
  searchButton: string;
  otherLanguage: string;
  otherLanguageCode: Language;
  breadcrumb: string;
  home: string;
  footer: { read: string; tools: string; about: string; smallPrint: string };
  links: Record<
    | "buyingOnline"
    | "boughtFake"
    | "recording"
    | "contacts"
    | "ports"
    | "glossary"
    | "faq"
    | "forms"
    | "data"
    | "verify"
    | "learn"
    | "method"
    | "developers"
    | "aboutUs"
    | "privacy"
    | "accessibility"
    | "notGovernment"
    | "siteMap"
    | "feeds"
    | "extension"
    | "overview",
    string
  >;
};

export const frameText: Record<Language, FrameText> = {
  en: {
    title: "Border Lens",
    skip: "Skip to the content",
    bannerShort: "Not a government website.",
    bannerMore: "What this is",
    bannerText:
      "Border Lens is an independent public information site. It is not part of U.S. Customs and Border Protection or of any other agency, and nobody there has approved it. Every statement shows its source; for the current status of a recordation, ask the official search, IPRS.",
    menu: "Menu",
    placesLabel: "Parts of this site",
    places: { safety: "Safety", rightsOwners: "Rights owners", search: "Search", statistics: "Statistics", news: "News" },
    check: "Check a listing",
    searchLabel: "Search marks, numbers, guides",
    searchButton: "Search",
    otherLanguage: "Español",
    otherLanguageCode: "es",
    breadcrumb: "You are here",
    home: "Home",
    footer: {
      read: "Read",
      tools: "Use",
      about: "About",
      smallPrint:
        "A recorded mark does not make goods genuine, and goods without one are not therefore fake. Border Lens publishes what public documents prove, as of the date shown; it gives no legal advice. Nothing you type here leaves your device: no cookies, no trackers, no third parties.",
    },
    links: {
      overview: "How border enforcement works",
      buyingOnline: "Buying online",
      boughtFake: "I think I bought a fake",
      recording: "Record a mark",
      contacts: "Contacts",
      ports: "Ports",
      glossary: "Glossary",
      faq: "Questions and answers",
      forms: "Forms and official links",
      data: "Data",
      verify: "Verify an evidence card",
      learn: "Practice reading listings",
      method: "Method and accuracy",
      developers: "For developers",
      aboutUs: "Who we are",
      privacy: "Privacy",
      accessibility: "Accessibility",
      notGovernment: "Not a government site",
      siteMap: "Site map",
      feeds: "Feeds",
      extension: "Browser extension",
    },
  },
  es: {
    title: "Border Lens",
    skip: "Ir al contenido",
    bannerShort: "Este no es un sitio del gobierno.",
    bannerMore: "Qué es",
    bannerText:
      "Border Lens es un sitio independiente de información pública. No forma parte de la Oficina de Aduanas y Protección Fronteriza de EE. UU. ni de otra agencia, y ninguna lo ha aprobado. Cada afirmación muestra su fuente; el estado actual de un registro se consulta en el buscador oficial, IPRS.",
    menu: "Menú",
    placesLabel: "Partes de este sitio",
    places: { safety: "Seguridad", rightsOwners: "Titulares", search: "Buscar", statistics: "Estadísticas", news: "Noticias" },
    check: "Revisar un anuncio",
    searchLabel: "Busque marcas, números, guías",
    searchButton: "Buscar",
    otherLanguage: "English",
    otherLanguageCode: "en",
    breadcrumb: "Usted está aquí",
    home: "Inicio",
    footer: {
      read: "Leer",
      tools: "Usar",
      about: "Acerca de",
      smallPrint:
        "Que una marca esté registrada en Aduanas no hace auténtica la mercancía, y que no lo esté no la hace falsa. Border Lens publica lo que prueban documentos públicos, a la fecha indicada; no da asesoría legal. Nada de lo que escriba aquí sale de su dispositivo: sin cookies, sin rastreadores, sin terceros.",
    },
    links: {
      overview: "Cómo funciona la protección en frontera",
      buyingOnline: "Comprar en línea",
      boughtFake: "Creo que compré una falsificación",
      recording: "Registrar una marca en Aduanas",
      contacts: "Contactos",
      ports: "Puertos",
      glossary: "Glosario",
      faq: "Preguntas y respuestas",
      forms: "Formularios y enlaces oficiales",
      data: "Datos",
      verify: "Verificar una ficha de evidencia",
      learn: "Practicar con anuncios",
      method: "Método y exactitud",
      developers: "Para desarrolladores",
      aboutUs: "Quiénes somos",
      privacy: "Privacidad",
      accessibility: "Accesibilidad",
      notGovernment: "No es un sitio del gobierno",
      siteMap: "Mapa del sitio",
      feeds: "Canales",
      extension: "Extensión del navegador",
    },
  },
};
