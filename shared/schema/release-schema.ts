import * as v from "valibot";
import { goodsCategories } from "../release/goods-category.ts";
import { dateBases, releaseKinds, shippingModes } from "../release/release.ts";
import { count, isoDay, webAddress } from "./plain-shapes.ts";

const unseen = v.nullable(v.string());
const bothLanguages = v.object({ en: v.string(), es: v.string() });

export const releaseSchema = v.object({
  id: v.string(),
  date: isoDay,
  dateBasis: v.picklist(dateBases),
  yearInferred: v.boolean(),
  agency: v.string(),
  kind: v.picklist(releaseKinds),
  port: v.string(),
  state: unseen,
  shipments: v.nullable(count),
  items: v.array(
    v.object({
      category: v.picklist(goodsCategories),
      description: v.string(),
      descriptionEs: v.string(),
      brands: v.array(v.string()),
      quantity: v.nullable(count),
    }),
  ),
  msrpUsd: v.nullable(v.number()),
  origin: unseen,
  destination: unseen,
  mode: v.nullable(v.picklist(shippingModes)),
  safetyRisk: unseen,
  safetyRiskEs: unseen,
  facts: v.array(v.string()),
  caveat: v.nullable(bothLanguages),
  headline: v.string(),
  headlineEs: v.string(),
  digest: bothLanguages,
  originalTitle: unseen,
  url: webAddress,
  sourceKind: v.picklist(["official", "reproduced"]),
});

export const releaseNoteSchema = v.pick(releaseSchema, [
  "id",
  "date",
  "dateBasis",
  "headline",
  "headlineEs",
  "url",
  "sourceKind",
  "port",
  "state",
]);
