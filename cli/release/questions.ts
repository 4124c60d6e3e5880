import { goodsCategories } from "../../shared/release/goods-category.ts";
import { dateBases, type Release, type ReleaseItem, releaseKinds, shippingModes } from "../../shared/release/release.ts";

/** A field that one answer fills. The id is made from the others, lists are asked for line by line. */
export type AskedField = Exclude<keyof Release, "id" | "items" | "facts" | "caveat" | "digest">;

type Question = { ask: string; read: (answer: string) => unknown };

const text = (ask: string): Question => ({ ask, read: (answer) => answer });
const textOrNull = (ask: string): Question => ({ ask: `${ask} (empty: not seen)`, read: (answer) => answer || null });
const numberOrNull = (ask: string): Question => ({
  ask: `${ask} (empty: not seen)`,
  // "1,500" and "$1,500" are what sources print.
  read: (answer) => (answer === "" ? null : Number(answer.replace(/[$,\s]/g, "") || Number.NaN)),
});
const yesNo = (ask: string): Question => ({
  ask: `${ask} (yes/no)`,
  read: (answer) => ({ yes: true, y: true, no: false, n: false, "": false })[answer.toLowerCase()] ?? answer,
});

/** One question a field, in the order they are asked. */
export const questions: Record<AskedField, Question> = {
  url: text("Address of the source"),
  sourceKind: text("Is it official or reproduced? (official: a government page or an archive's copy; reproduced: a report)"),
  originalTitle: textOrNull("Title there"),
  date: text("Date, such as 2024-05-01"),
  dateBasis: text(`Of what is that the date? (${dateBases.join(", ")})`),
  yearInferred: yesNo("Did you work out the year yourself?"),
  agency: text("Who announced it? (CBP; ICE/HSI; …)"),
  kind: text(`Kind (${releaseKinds.join(", ")})`),
  port: text("Port or dateline city, as other releases spell it"),
  state: textOrNull("State, two letters"),
  shipments: numberOrNull("Shipments or seizures counted"),
  msrpUsd: numberOrNull("Retail value had the goods been genuine, U.S. dollars"),
  origin: textOrNull("Recorded origin; several parted by `; `"),
  destination: textOrNull("Destination"),
  mode: textOrNull(`Way of shipping: ${shippingModes.join(", ")}`),
  safetyRisk: textOrNull("Danger, in a few words"),
  safetyRiskEs: textOrNull("Danger, in Spanish"),
  headline: text("Headline in our own words"),
  headlineEs: text("Headline in Spanish"),
};

/** The questions of one item of goods; an empty description ends the list. */
export const itemQuestions: Record<keyof ReleaseItem, Question> = {
  description: text("Goods (empty: no more)"),
  descriptionEs: text("… in Spanish"),
  category: text(`… category (${goodsCategories.join(", ")})`),
  brands: {
    ask: "… marks named, parted by commas",
    read: (answer) =>
      answer
        .split(",")
        .map((brand) => brand.trim())
        .filter((brand) => brand !== ""),
  },
  quantity: numberOrNull("… quantity"),
};
