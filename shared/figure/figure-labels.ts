import type { Figure } from "./figure.ts";
import type { SourceBasis } from "./figure-source.ts";
import type { Measure } from "./measure.ts";
import type { Unit } from "./unit.ts";
import type { Wording } from "./wording.ts";

/** What each measure is called. */
export const measureLabel: Record<Measure, Wording> = {
  shipments: { en: "Shipments", es: "Envíos" },
  "product-counts": { en: "Product counts", es: "Recuentos por producto" },
  lines: { en: "Seizure lines", es: "Líneas de incautación" },
  items: { en: "Items", es: "Artículos" },
  msrp: { en: "MSRP", es: "PVP" },
  "domestic-value": { en: "Domestic value", es: "Valor interno" },
  "share-of-shipments": { en: "Share of shipments", es: "Parte de los envíos" },
  "share-of-product-counts": { en: "Share of product counts", es: "Parte de los recuentos por producto" },
  "share-of-lines": { en: "Share of lines", es: "Parte de las líneas" },
  "share-of-msrp": { en: "Share of MSRP", es: "Parte del PVP" },
  "share-of-domestic-value": { en: "Share of domestic value", es: "Parte del valor interno" },
  "share-of-safety-msrp": { en: "Share of safety MSRP", es: "Parte del PVP de seguridad" },
  "share-of-safety-domestic-value": { en: "Share of safety domestic value", es: "Parte del valor interno de seguridad" },
  arrests: { en: "Arrests", es: "Arrestos" },
  indictments: { en: "Indictments", es: "Acusaciones" },
  convictions: { en: "Convictions", es: "Condenas" },
  "domain-names": { en: "Domain names seized", es: "Nombres de dominio incautados" },
  "exclusion-order-shipments": {
    en: "Shipments stopped under exclusion orders",
    es: "Envíos detenidos por órdenes de exclusión",
  },
  "exclusion-order-msrp": { en: "MSRP stopped under exclusion orders", es: "PVP detenido por órdenes de exclusión" },
  "circumvention-device-shipments": { en: "Shipments of circumvention devices", es: "Envíos de dispositivos de elusión" },
  "source-economies": { en: "Economies of origin", es: "Economías de origen" },
  "midyear-shipments": { en: "Shipments in the first half of the year", es: "Envíos del primer semestre" },
  "midyear-large-shipments": {
    en: "Shipments above $100,000 in the first half",
    es: "Envíos de más de $100,000 del primer semestre",
  },
  "midyear-domestic-value": { en: "Domestic value in the first half of the year", es: "Valor interno del primer semestre" },
  "midyear-china-domestic-value": {
    en: "Domestic value from China in the first half",
    es: "Valor interno procedente de China del primer semestre",
  },
  "average-domestic-value": { en: "Average domestic value of a shipment", es: "Valor interno medio de un envío" },
  "typical-day-msrp": { en: "MSRP on a typical day", es: "PVP en un día típico" },
  "mobile-team-shipments": { en: "Shipments seized by mobile teams", es: "Envíos incautados por equipos móviles" },
  "mobile-team-msrp": { en: "MSRP seized by mobile teams", es: "PVP incautado por equipos móviles" },
  abandonments: { en: "Shipments abandoned voluntarily", es: "Envíos abandonados voluntariamente" },
  "abandonment-savings": { en: "Costs saved by voluntary abandonment", es: "Costos ahorrados por abandono voluntario" },
  hoverboards: { en: "Hoverboards seized", es: "Patinetas eléctricas incautadas" },
  "furniture-design-shipments": { en: "Shipments infringing furniture designs", es: "Envíos que infringen diseños de muebles" },
  "furniture-design-msrp": { en: "MSRP infringing furniture designs", es: "PVP que infringe diseños de muebles" },
  "national-operations": { en: "National special operations", es: "Operaciones especiales nacionales" },
  "local-operations": { en: "Local special operations", es: "Operaciones especiales locales" },
  "operation-shipments": { en: "Shipments seized in special operations", es: "Envíos incautados en operaciones especiales" },
  "operation-msrp": { en: "MSRP seized in special operations", es: "PVP incautado en operaciones especiales" },
  "express-imports": { en: "Express shipments imported", es: "Envíos exprés importados" },
  "mail-imports": { en: "Mail packages imported", es: "Paquetes postales importados" },
  "de-minimis-shipments": { en: "De minimis shipments imported", es: "Envíos de minimis importados" },
  "de-minimis-filings": { en: "De minimis data filings", es: "Declaraciones de datos de minimis" },
  "entry-type-86-filings": { en: "Entry type 86 filings", es: "Declaraciones de tipo 86" },
  "section-321-filings": { en: "Section 321 pilot filings", es: "Declaraciones del piloto de la sección 321" },
  "all-trade-seizures": { en: "Seizures under all trade laws", es: "Incautaciones por todas las leyes comerciales" },
  "import-safety-seizures": { en: "Import safety seizures", es: "Incautaciones por seguridad de importaciones" },
  "import-safety-value": {
    en: "Value of import safety seizures",
    es: "Valor de las incautaciones por seguridad de importaciones",
  },
};

/** What a number of the unit counts, in the plural; dollars and percent are written by `formatQuantity`. */
export const unitNoun: Partial<Record<Unit, Wording>> = {
  shipments: { en: "shipments", es: "envíos" },
  "product-counts": { en: "product counts", es: "recuentos por producto" },
  lines: { en: "seizure lines", es: "líneas de incautación" },
  items: { en: "items", es: "artículos" },
  persons: { en: "people", es: "personas" },
  websites: { en: "websites", es: "sitios web" },
  economies: { en: "economies", es: "economías" },
  operations: { en: "operations", es: "operaciones" },
  filings: { en: "filings", es: "declaraciones" },
  "imported-shipments": { en: "shipments imported", es: "envíos importados" },
  "imported-packages": { en: "packages imported", es: "paquetes importados" },
  "excluded-shipments": { en: "shipments seized or excluded", es: "envíos incautados o excluidos" },
  "abandoned-shipments": { en: "shipments abandoned", es: "envíos abandonados" },
  "all-trade-shipments": { en: "seizures", es: "incautaciones" },
};

export const tableLabel: Record<Figure["table"], Wording> = {
  totals: { en: "Totals by year", es: "Totales por año" },
  products: { en: "Products", es: "Productos" },
  economies: { en: "Recorded origin", es: "Origen registrado" },
  shipping: { en: "Ways of shipping", es: "Formas de envío" },
  "health-safety": { en: "Health and safety", es: "Salud y seguridad" },
  enforcement: { en: "Enforcement and other figures", es: "Aplicación de la ley y otras cifras" },
  "ohss-totals": { en: "OHSS totals by year", es: "Totales de OHSS por año" },
  "ohss-products": { en: "OHSS by product", es: "OHSS por producto" },
  "ohss-shipping": { en: "OHSS by conveyance", es: "OHSS por transporte" },
  "ohss-economies": { en: "OHSS by recorded origin", es: "OHSS por origen registrado" },
};

export const basisLabel: Record<SourceBasis, Wording> = {
  official: { en: "the agencies' own text", es: "texto de las propias agencias" },
  "official-copy": { en: "a public copy of the official file", es: "copia pública del archivo oficial" },
  secondary: {
    en: "another publisher's account of the agencies' figures",
    es: "relato de otro editor sobre cifras de las agencias",
  },
  "third-hand": { en: "an account of an account", es: "relato de un relato" },
};
