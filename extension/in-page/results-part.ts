import { readTitles, type TitledCard, titleCards } from "../../shared/listing/results/title-cards.ts";
import type { StorePlaces } from "../../shared/listing/stores/store-places.ts";
import type { Taking } from "../../shared/listing/take-rest.ts";
import { onMoreCards } from "./more-cards.ts";
import { parts } from "./other-parts.ts";
import type { PageTools } from "./page-tools.ts";
import { markCards } from "./result-marks.ts";

/** What only results lists need, in a script of its own. */
export type ResultsPart = {
  /**
   * Reads the cards' titles, has them checked and marks those that name a mark; those too that the list draws later. Answers whether
   * there are any cards.
   * @param isCurrent false once the page has become another one in the meantime
   * @param tools the reader's
   */
  show: (places: StorePlaces["cards"], groups: Taking["groups"], isCurrent: () => boolean, tools: PageTools) => Promise<boolean>;
  clear: () => void;
};

/** Cards that are looked at again when a list draws more; as many as are read of a page at once. */
const mostRead = 300;

/** Has it at hand for the reader; where it is at hand already, as on a page that was looked at before, it stays with what it has marked. */
export function offerResultsPart(): void {
  parts.borderLensResults ??= newResultsPart();
}

function newResultsPart(): ResultsPart {
  let list: MarkedList | undefined;
  const clear = () => {
    list?.end();
    list = undefined;
  };
  const show: ResultsPart["show"] = async (places, groups, isCurrent, tools) => {
    const { cards, group } = await tools.inSteps(titleCards(document, places, groups, tools.words));
    if (!isCurrent()) return true;
    if (list?.goesOn(cards)) {
      await list.add(cards);
      return true;
    }
    clear();
    if (cards.length === 0) return false;
    const mine = markList(group ? undefined : places, tools);
    list = mine;
    await mine.add(cards);
    mine.follow();
    return true;
  };
  return { show, clear };
}

type MarkedList = {
  /** Has those of the cards checked that were not yet, and marks them. */
  add: (cards: readonly TitledCard[]) => Promise<void>;
  /** The page still shows the same first cards with the same words, and perhaps more. */
  goesOn: (cards: readonly TitledCard[]) => boolean;
  /** Adds what the list draws later, and marks anew where it draws other goods into its cards. */
  follow: () => void;
  end: () => void;
};

/** @param places where the store's table points at the cards; absent where they were found by their prices */
function markList(places: StorePlaces["cards"], tools: PageTools): MarkedList {
  /** By element, in the order in which they were found. */
  const read = new Map<unknown, TitledCard>();
  /** Takes marks away; absent once it has ended. */
  let undo: (() => void)[] | undefined = [];
  let stopFollowing: (() => void) | undefined;
  const unmark = (next?: typeof undo) => {
    for (const one of undo ?? []) one();
    undo = next;
  };
  const add: MarkedList["add"] = async (cards) => {
    const added = cards.filter(({ element }) => !read.has(element));
    if (added.length === 0) return;
    const answer = await tools.ask("page>background: cards", { titles: added.map(({ title }) => title) });
    const named = added.flatMap((card, at) => {
      const mark = answer.marks[at];
      // The list may have drawn more in the meantime, and this card been asked about twice.
      const isNew = !read.has(card.element);
      read.set(card.element, card);
      return mark && isNew ? [{ place: card.place, mark }] : [];
    });
    if (named.length > 0) undo?.push(markCards(named, answer.language, answer.style, tools));
  };
  const more = async (all: Element[]) => {
    // The newest of a long list: it is read again as a whole, for a list that is sorted shows other goods in the same elements.
    const cards = await tools.inSteps(readTitles(all.slice(-mostRead), places?.title, tools.words));
    if (undo && cards.some(({ element, title }) => (read.get(element)?.title ?? title) !== title)) {
      unmark([]);
      read.clear();
    }
    await add(cards);
  };
  return {
    add,
    goesOn: (cards) =>
      read.size > 0 &&
      [...read.values()].every(({ title, place }, at) => title === cards[at]?.title && place === cards[at].place),
    follow: () => {
      const elements = [...read.keys()] as Element[];
      // Whoever asks in vain asks again when the list draws more.
      stopFollowing = onMoreCards(elements, places?.item, (all) => void more(all).catch(() => undefined));
    },
    end: () => {
      stopFollowing?.();
      unmark();
    },
  };
}
