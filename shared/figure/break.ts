import type { Figure, FigureTableName } from "./figure.ts";
import type { Measure } from "./measure.ts";
import type { Wording } from "./wording.ts";

/** A change of what is counted that hides inside one measure of one table. No line and no growth rate may cross it. */
export type Break = {
  id: string;
  table: FigureTableName;
  /** Every measure of the table when left out. */
  measures?: readonly Measure[];
  /** The break lies between these two fiscal years. */
  after: number;
  before: number;
  reason: Wording;
};

// Where the measure itself changes (domestic value to MSRP, shipments to lines) the unit does, and types keep the two apart;
// `measureChanges` tells readers of those. What stands here would otherwise look like one series.
export const breaks: readonly Break[] = [
  {
    id: "product-groups-fy2012",
    table: "products",
    after: 2011,
    before: 2012,
    measures: ["shipments", "domestic-value", "share-of-domestic-value", "share-of-shipments"],
    reason: {
      en: "The FY2012 report regroups the products: watches join jewelry, apparel joins accessories, handbags lose backpacks.",
      es: "El informe del AF 2012 reagrupa los productos: los relojes se unen a la joyería, la ropa a los accesorios, y los bolsos pierden las mochilas.",
    },
  },
  {
    id: "product-groups-fy2016",
    table: "products",
    after: 2015,
    before: 2016,
    reason: {
      en: "The FY2016 report adds an automotive and aerospace group and a transportation group.",
      es: "El informe del AF 2016 añade un grupo automotriz y aeroespacial y otro de transporte.",
    },
  },
  {
    id: "product-groups-fy2017",
    table: "products",
    after: 2016,
    before: 2017,
    reason: {
      en: "The FY2017 report adds consumer products and moves mixed shipments to a group of their own.",
      es: "El informe del AF 2017 añade productos de consumo y pasa los envíos mixtos a un grupo aparte.",
    },
  },
  {
    id: "safety-group-fy2010",
    table: "health-safety",
    after: 2009,
    before: 2010,
    reason: {
      en: "Safety and security products become consumer safety and critical technology: another, larger group.",
      es: "Los productos de seguridad pasan a ser seguridad del consumidor y tecnología crítica: otro grupo, mayor.",
    },
  },
  {
    id: "safety-group-fy2012",
    table: "health-safety",
    after: 2011,
    before: 2012,
    reason: { en: "The group is measured by MSRP and defined anew.", es: "El grupo se mide por PVP y se define de nuevo." },
  },
];

/** Changes of measure, which units keep apart; told on charts and on the method page. */
export const measureChanges: readonly { id: string; after: number; before: number; reason: Wording }[] = [
  {
    id: "value-measure",
    after: 2011,
    before: 2012,
    reason: {
      en: "Up to FY2011 the reports value goods at domestic value, what they cost as landed; from FY2010 also, and from FY2012 only, at the suggested retail price of the genuine product (MSRP), several times higher.",
      es: "Hasta el AF 2011 los informes valoran la mercancía a valor interno, lo que costó puesta en el país; desde el AF 2010 también, y desde el AF 2012 solo, al precio de venta sugerido del producto auténtico (PVP), varias veces mayor.",
    },
  },
  {
    id: "product-counting-base",
    after: 2014,
    before: 2015,
    reason: {
      en: "In the product tables of FY2012 to FY2014 a shipment counts once for every product type in it, so those counts add up to more than the shipments; FY2015 returns to shipments.",
      es: "En las tablas de productos de AF 2012 a AF 2014 un envío cuenta una vez por cada tipo de producto, y esos recuentos suman más que los envíos; AF 2015 vuelve a los envíos.",
    },
  },
  {
    id: "seizures-to-lines",
    after: 2020,
    before: 2021,
    reason: {
      en: "From FY2021 the product table counts seizure lines: one product type of one brand inside a shipment.",
      es: "Desde el AF 2021 la tabla de productos cuenta líneas de incautación: un tipo de producto de una marca dentro de un envío.",
    },
  },
  {
    id: "items",
    after: 2021,
    before: 2022,
    reason: {
      en: "From about FY2022 the agency headlines the number of items, a third unit.",
      es: "Desde cerca del AF 2022 la agencia destaca el número de artículos, una tercera unidad.",
    },
  },
];

/** The first break between two figures of one table and measure, in either order. */
export function breakBetween(one: Figure, other: Figure): Break | undefined {
  const [from, to] = one.fiscalYear <= other.fiscalYear ? [one, other] : [other, one];
  return breaks.find(
    ({ table, measures, after, before }) =>
      table === from.table &&
      (measures === undefined || measures.includes(from.measure)) &&
      from.fiscalYear <= after &&
      to.fiscalYear >= before,
  );
}
