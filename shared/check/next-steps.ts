import type { GoodsKind } from "../guide/goods-kind.ts";
import { goodsKindOf } from "../guide/guide-for-listing.ts";
import type { Language } from "../language.ts";
import type { ListingText } from "../listing/listing.ts";
import { type ReportRoute, reportRoutes } from "./wording/words.ts";
import { wordsIn } from "./wording/words-in.ts";

/** What a careful buyer can look at alone, in order. */
export const stepsForBuyer = (language: Language): readonly string[] => wordsIn[language].steps;

/** The guide that fits the goods of a listing, by its kind; absent where its words do not tell the kind. */
export function guideFor(text: ListingText): { kind: GoodsKind | undefined; path: string } {
  const kind = goodsKindOf(text);
  return { kind, path: kind ? `/safety/${kind}/` : "/safety/" };
}

/** As the agencies publish them; the store and the owner are met elsewhere for each listing. */
const addresses: Partial<Record<ReportRoute, string>> = {
  "e-allegations": "https://www.cbp.gov/trade/e-allegations",
  "ipr-center": "https://www.iprcenter.gov/referral",
  "safer-products": "https://www.saferproducts.gov",
  ftc: "https://reportfraud.ftc.gov",
};

/** Who can be told or asked about a listing, nearest first. */
export const routesToReport = (language: Language): { route: ReportRoute; name: string; why: string; address?: string }[] =>
  reportRoutes.map((route) => {
    const address = addresses[route];
    return { route, ...wordsIn[language].routes[route], ...(address === undefined ? {} : { address }) };
  });
