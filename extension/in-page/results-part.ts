import { type TitledCard, titleCards } from "../../shared/listing/results/title-cards.ts";
import type { StorePlaces } from "../../shared/listing/stores/store-places.ts";
import type { Taking } from "../../shared/listing/take-rest.ts";
import { parts } from "./other-parts.ts";
import type { PageTools } from "./page-tools.ts";
import { markCards } from "./result-marks.ts";

/** What only results lists need, in a script of its own. */
export type ResultsPart = {
  /**
   * Reads the cards' titles, has them checked and marks those that name a mark.
   * @param isCurrent false once the page has become another one in the meantime
   * @param tools the reader's
   */
  show: (places: StorePlaces["cards"], groups: Taking["groups"], isCurrent: () => boolean, tools: PageTools) => Promise<void>;
  clear: () => void;
};

/** Has it at hand for the reader. */
export function offerResultsPart(): void {
  let shown: readonly TitledCard[] = [];
  let unmark: (() => void) | undefined;
  const clear = () => {
    unmark?.();
    unmark = undefined;
    shown = [];
  };
  const show: ResultsPart["show"] = async (places, groups, isCurrent, tools) => {
    const { cards } = await tools.inSteps(titleCards(document, places, groups, tools.words));
    if (!isCurrent() || isSame(cards, shown)) return;
    clear();
    if (cards.length === 0) return;
    const answer = await tools.ask("page>background: cards", { titles: cards.map(({ title }) => title) });
    if (!isCurrent()) return;
    shown = cards;
    const named = cards.flatMap(({ place }, at) => {
      const mark = answer.marks[at];
      return mark ? [{ place, mark }] : [];
    });
    if (named.length > 0) unmark = markCards(named, answer.language, answer.style, tools);
  };
  parts.borderLensResults = { show, clear };
}

/** The page still shows the same elements with the same words. */
function isSame(cards: readonly TitledCard[], shown: readonly TitledCard[]): boolean {
  return (
    cards.length === shown.length &&
    cards.every(({ title, place }, at) => title === shown[at]?.title && place === shown[at].place)
  );
}
