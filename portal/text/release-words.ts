import type { GoodsCategory } from "../../shared/release/goods-category.ts";
import type { DateBasis, ReleaseKind, ShippingMode } from "../../shared/release/release.ts";
import type { ReleaseFacet } from "../../shared/release/release-facets.ts";
import type { Language } from "./language.ts";

/** Names of the values that a release can have. */
export type ReleaseWords = {
  facet: Record<ReleaseFacet, string>;
  /** The first choice of a facet: no narrowing. */
  all: Record<ReleaseFacet, string>;
  kind: Record<ReleaseKind, string>;
  mode: Record<ShippingMode, string>;
  goods: Record<GoodsCategory, string>;
  /** What the date is the date of. */
  dateBasis: Record<DateBasis, string>;
  national: string;
};

export const releaseWords: Record<Language, ReleaseWords> = {
  en: {
    facet: { year: "Year", kind: "Kind", goods: "Goods", port: "Place", mark: "Mark", mode: "Way of shipping" },
    all: { year: "Any year", kind: "Any kind", goods: "Any goods", port: "Any place", mark: "Any mark", mode: "Any way" },
    kind: {
      seizure: "Seizure",
      operation: "Operation",
      prosecution: "Court case",
      statistics: "Figures announced",
      advisory: "Warning",
      program: "Campaign",
    },
    mode: { express: "Express parcel", mail: "International mail", cargo: "Cargo", passenger: "Traveler's baggage" },
    goods: {
      "handbags-wallets": "Handbags and wallets",
      "watches-jewelry": "Watches and jewelry",
      "apparel-accessories": "Clothing and accessories",
      footwear: "Footwear",
      sunglasses: "Sunglasses",
      "sports-memorabilia": "Sports goods and memorabilia",
      "consumer-electronics": "Consumer electronics",
      "batteries-chargers": "Batteries, chargers, hoverboards",
      "electrical-articles": "Electrical goods",
      "computers-networking": "Computers and networks",
      semiconductors: "Semiconductors",
      "optical-media": "Discs",
      "cosmetics-personal-care": "Cosmetics, perfume, personal care",
      "pharmaceuticals-health": "Medicines and health",
      "medical-devices-ppe": "Medical devices, masks, lenses",
      "food-beverage-tobacco": "Tobacco and vapes",
      toys: "Toys",
      "auto-aviation-parts": "Car parts",
      "home-goods": "Home goods and filters",
      "sporting-goods": "Sporting goods",
      "tools-industrial": "Tools and machine parts",
      "musical-instruments": "Musical instruments",
      "labels-tags": "Labels and tags",
      other: "Other goods",
    },
    dateBasis: {
      release: "the day of the announcement",
      "news report": "the day of the report that carries the announcement",
      event: "the day of the event the source tells of; no announcement day was seen",
    },
    national: "National",
  },
  es: {
    facet: { year: "Año", kind: "Tipo", goods: "Mercancía", port: "Lugar", mark: "Marca", mode: "Vía de envío" },
    all: {
      year: "Todos los años",
      kind: "Todos los tipos",
      goods: "Toda mercancía",
      port: "Todos los lugares",
      mark: "Todas las marcas",
      mode: "Todas las vías",
    },
    kind: {
      seizure: "Incautación",
      operation: "Operativo",
      prosecution: "Caso judicial",
      statistics: "Cifras anunciadas",
      advisory: "Advertencia",
      program: "Campaña",
    },
    mode: { express: "Mensajería", mail: "Correo internacional", cargo: "Carga", passenger: "Equipaje de viajero" },
    goods: {
      "handbags-wallets": "Bolsos y carteras",
      "watches-jewelry": "Relojes y joyas",
      "apparel-accessories": "Ropa y accesorios",
      footwear: "Calzado",
      sunglasses: "Gafas de sol",
      "sports-memorabilia": "Artículos deportivos y recuerdos",
      "consumer-electronics": "Electrónica de consumo",
      "batteries-chargers": "Baterías, cargadores, patinetas eléctricas",
      "electrical-articles": "Aparatos eléctricos",
      "computers-networking": "Computadoras y redes",
      semiconductors: "Semiconductores",
      "optical-media": "Discos",
      "cosmetics-personal-care": "Cosméticos, perfume, cuidado personal",
      "pharmaceuticals-health": "Medicamentos y salud",
      "medical-devices-ppe": "Dispositivos médicos, mascarillas, lentes",
      "food-beverage-tobacco": "Tabaco y vapeo",
      toys: "Juguetes",
      "auto-aviation-parts": "Autopartes",
      "home-goods": "Hogar y filtros",
      "sporting-goods": "Equipo deportivo",
      "tools-industrial": "Herramientas y piezas de máquinas",
      "musical-instruments": "Instrumentos musicales",
      "labels-tags": "Etiquetas",
      other: "Otra mercancía",
    },
    dateBasis: {
      release: "el día del anuncio",
      "news report": "el día de la nota de prensa que recoge el anuncio",
      event: "el día del hecho que cuenta la fuente; no se vio la fecha del anuncio",
    },
    national: "Nacional",
  },
};
