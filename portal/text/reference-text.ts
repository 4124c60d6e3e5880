import type { ContactGroup, ContactState } from "../../shared/contact/read-contact-row.ts";
import type { OfficialLinkGroup } from "../../shared/official-link/read-official-link-row.ts";
import type { PartnerGroup, PartnerState } from "../../shared/partner/read-partner-row.ts";
import type { PortKind } from "../../shared/port/read-port-row.ts";
import type { TimelineKind } from "../../shared/timeline/read-timeline-row.ts";
import type { Language } from "./language.ts";

/** Words of the reference pages: contacts, ports, Centers, forms, glossary, partners, timeline, stores, feeds, site map, not found. */
export type ReferenceText = {
  sources: string;
  contacts: {
    title: string;
    lead: string;
    group: Record<ContactGroup, string>;
    state: Record<ContactState, (date: string) => string>;
    phone: string;
    email: string;
    web: string;
    post: string;
  };
  ports: {
    title: string;
    lead: string;
    kind: Record<PortKind, string>;
    code: string;
    state: string;
    releases: (count: number) => string;
    officeNote: string;
    filter: string;
    /** Where what was typed is in no row. */
    none: string;
    name: string;
    newsTitle: string;
  };
  centers: { title: string; lead: string; city: string; goods: string; code: string };
  forms: { title: string; lead: string; group: Record<OfficialLinkGroup, string>; checked: (date: string) => string };
  glossary: { title: string; lead: string; also: string; inOther: string };
  partners: {
    title: string;
    lead: string;
    group: Record<PartnerGroup, string>;
    in2008: string;
    since: string;
    state: Record<PartnerState, string>;
    name: string;
  };
  timeline: { title: string; lead: string; kind: Record<TimelineKind, string> };
  stores: { title: string; lead: string; unconfirmed: string };
  feeds: { title: string; lead: string; news: string; guides: string; guidesLead: string; records: string; search: string };
  siteMap: { title: string; lead: string; records: string; marks: string };
  notFound: { title: string; lead: string; label: string; button: string };
};

export const referenceText: Record<Language, ReferenceText> = {
  en: {
    sources: "Sources",
    contacts: {
      title: "Contacts",
      lead: "Whom to tell and whom to ask, each with the date on which a source last confirmed it.",
      group: {
        report: "Report a copy or a danger",
        "consumer-agency": "Consumer agencies",
        "rights-owners": "For rights owners",
        training: "Training and speakers",
        general: "General questions",
        registry: "Registries",
      },
      state: {
        confirmed: (date) => `Confirmed ${date}`,
        old: (date) => `From an old source (${date}); it may have changed`,
        unconfirmed: () => "Not confirmed by any source at hand",
      },
      phone: "Phone",
      email: "E-mail",
      web: "Web",
      post: "Address",
    },
    ports: {
      title: "Ports of entry",
      lead: "Where goods arrive and are examined. Releases that name a port stand beside it.",
      kind: { seaport: "Seaport", airport: "Airport", courier: "Courier hub", port: "Port" },
      code: "Code",
      state: "State",
      releases: (count) => `${count} ${count === 1 ? "release" : "releases"}`,
      officeNote: "A blank code means that no source at hand gives it.",
      filter: "Find a port",
      none: "No port of this list holds that. Try a part of its name, or the two letters of its state.",
      name: "Port",
      newsTitle: "In the news",
    },
    centers: {
      title: "Centers of Excellence and Expertise",
      lead: "Ten Centers look after kinds of goods for the whole country, wherever the goods arrive. The goods named are typical ones.",
      city: "Seat",
      goods: "Goods",
      code: "Code",
    },
    forms: {
      title: "Forms and official links",
      lead: "Official pages to open, each with the day on which a source that gives the address was last read.",
      group: {
        recordation: "Recordation",
        report: "Reports",
        law: "Law",
        data: "Data",
        registry: "Registries",
        abroad: "Abroad",
      },
      checked: (date) => `Checked ${date}`,
    },
    glossary: {
      title: "Glossary",
      lead: "Words that Customs and trademark people use, in plain words.",
      also: "Also:",
      inOther: "Spanish:",
    },
    partners: {
      title: "Who does what, then and now",
      lead: "Organizations and programs that Customs named in 2008, and what became of each.",
      group: { inside: "Inside the U.S. government", world: "Abroad and together with industry" },
      in2008: "In 2008",
      since: "Since then",
      state: {
        continues: "Continues",
        renamed: "Renamed",
        replaced: "Replaced",
        ended: "Ended",
        "in law": "In law",
        unknown: "Not known",
      },
      name: "Name",
    },
    timeline: {
      title: "A timeline of border enforcement",
      lead: "Laws, rules, programs and partners, in order, each with its source.",
      kind: { law: "Law", rule: "Rule", program: "Program", partner: "Partner" },
    },
    stores: {
      title: "Where stores take reports",
      lead: "How each store says it takes reports of counterfeits, for buyers and for owners.",
      unconfirmed: "No address confirmed by a source at hand; look for “report” on the listing itself.",
    },
    feeds: {
      title: "Feeds",
      lead: "Follow what is new without an account: a feed reader asks for these addresses by itself.",
      news: "News releases",
      guides: "Guides",
      guidesLead: "New and revised guides, each with its answer in a paragraph.",
      records: "The register: recorded, renewed, expired, owner changed",
      search: "A search of your own: keep it on the search page, in this browser",
    },
    siteMap: { title: "Site map", lead: "Every page of this site, in one place.", records: "Recordations", marks: "Marks" },
    notFound: {
      title: "This page is not here",
      lead: "The address may be old or mistyped. Search for what you wanted:",
      label: "Brand, number, guide",
      button: "Search",
    },
  },
  es: {
    sources: "Fuentes",
    contacts: {
      title: "Contactos",
      lead: "A quién avisar y a quién preguntar, con la fecha en que una fuente lo confirmó por última vez.",
      group: {
        report: "Denunciar una copia o un peligro",
        "consumer-agency": "Agencias de consumo",
        "rights-owners": "Para titulares",
        training: "Capacitación y oradores",
        general: "Preguntas generales",
        registry: "Registros públicos",
      },
      state: {
        confirmed: (date) => `Confirmado: ${date}`,
        old: (date) => `De una fuente antigua (${date}); puede haber cambiado`,
        unconfirmed: () => "Ninguna de nuestras fuentes lo confirma",
      },
      phone: "Teléfono",
      email: "Correo",
      web: "Web",
      post: "Dirección",
    },
    ports: {
      title: "Puertos de entrada",
      lead: "Dónde llega y se examina la mercancía. Junto a cada puerto, los comunicados que lo nombran.",
      kind: { seaport: "Puerto marítimo", airport: "Aeropuerto", courier: "Centro de mensajería", port: "Puerto" },
      code: "Código",
      state: "Estado",
      releases: (count) => `${count} ${count === 1 ? "comunicado" : "comunicados"}`,
      officeNote: "Sin código: ninguna de nuestras fuentes lo da.",
      filter: "Buscar un puerto",
      none: "Ningún puerto de esta lista lo contiene. Pruebe con una parte del nombre o las dos letras del estado.",
      name: "Puerto",
      newsTitle: "En las noticias",
    },
    centers: {
      title: "Centros de Excelencia y Especialización",
      lead: "Diez Centros se ocupan de clases de productos en todo el país, lleguen donde lleguen. Los productos nombrados son ejemplos.",
      city: "Sede",
      goods: "Productos",
      code: "Código",
    },
    forms: {
      title: "Formularios y enlaces oficiales",
      lead: "Páginas oficiales, con el día en que se leyó por última vez una fuente que da la dirección.",
      group: {
        recordation: "Registro en Aduanas",
        report: "Denuncias",
        law: "Leyes",
        data: "Datos",
        registry: "Registros públicos",
        abroad: "En el extranjero",
      },
      checked: (date) => `Comprobado: ${date}`,
    },
    glossary: {
      title: "Glosario",
      lead: "Palabras de Aduanas y de marcas, dichas con sencillez.",
      also: "También:",
      inOther: "En inglés:",
    },
    partners: {
      title: "Quién hace qué, antes y ahora",
      lead: "Organizaciones y programas que Aduanas nombró en 2008, y qué fue de cada uno.",
      group: { inside: "Dentro del gobierno de EE. UU.", world: "En el extranjero y con la industria" },
      in2008: "En 2008",
      since: "Desde entonces",
      state: {
        continues: "Sigue",
        renamed: "Cambió de nombre",
        replaced: "Sustituido",
        ended: "Terminó",
        "in law": "En la ley",
        unknown: "No se sabe",
      },
      name: "Nombre",
    },
    timeline: {
      title: "Cronología de la protección en frontera",
      lead: "Leyes, reglas, programas y socios, en orden, cada uno con su fuente.",
      kind: { law: "Ley", rule: "Regla", program: "Programa", partner: "Socio" },
    },
    stores: {
      title: "Dónde reciben denuncias las tiendas",
      lead: "Cómo dice cada tienda que recibe denuncias de falsificaciones, de compradores y de titulares.",
      unconfirmed: "Ninguna de nuestras fuentes confirma una dirección; busque «denunciar» en el propio anuncio.",
    },
    feeds: {
      title: "Canales",
      lead: "Siga las novedades sin cuenta: un lector de canales pide estas direcciones por sí solo.",
      news: "Comunicados",
      guides: "Guías",
      guidesLead: "Guías nuevas y revisadas, con su respuesta en un párrafo.",
      records: "El registro: registrado, renovado, vencido, cambio de titular",
      search: "Una búsqueda propia: consérvela en la página de búsqueda, en este navegador",
    },
    siteMap: {
      title: "Mapa del sitio",
      lead: "Todas las páginas de este sitio, en un lugar.",
      records: "Registros en Aduanas",
      marks: "Marcas",
    },
    notFound: {
      title: "Esta página no está aquí",
      lead: "La dirección puede ser antigua o tener un error. Busque lo que quería:",
      label: "Marca, número, guía",
      button: "Buscar",
    },
  },
};
