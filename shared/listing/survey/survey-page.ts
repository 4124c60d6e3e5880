import { isElement, type PageDocument, type PageElement, type PageNode } from "../page.ts";
import { mayNameCurrency } from "../price/currencies.ts";
import { looksLikePrice, type Price, readPrice } from "../price/read-price.ts";
import type { WordReaders } from "../word-readers.ts";
import { isBuyButton } from "./buy-button.ts";
import { formerText, markDifferences } from "./former-prices.ts";
import { kinOf } from "./kin.ts";
import {
  besideTags,
  brandLink,
  currentLabel,
  formerLabel,
  ofBrand,
  ofBuying,
  ofOthers,
  ofPrice,
  partMeaning,
  priceMeaning,
} from "./part-names.ts";
import { priceText } from "./price-text.ts";
import { type Meaning, nameReader } from "./read-names.ts";
import { plainSurroundings, type Surroundings, surroundingsIn } from "./surroundings.ts";
import type { Survey } from "./survey.ts";
import { labelTaker } from "./take-labels.ts";

// Each a constant of its own: a bundler writes its value where it is used, but keeps the names of an object's fields.
/** Nodes walked, and depth followed: a page of 1 MB has some 20,000 nodes. */
const mostNodes = 60_000;
const mostDepth = 300;
/** What is kept of a page. */
const mostPrices = 600;
const mostBuyButtons = 60;
const mostHeadings = 5;
const mostBrandPlaces = 300;
const mostPictures = 60;
/** Nodes between two pauses, hardly any time each; fewer of the first ones, for which nothing is compiled yet. */
const firstStride = 32;
const laterStride = 128;
/** How many count as the first ones. */
const firstOnes = 640;

/** Texts that are looked at for the heading's words, in UTF-16 units; a longer one is no text of goods. */
const longestText = 5_000;
/** Longest text that may be a price or a label. */
const longestRead = 400;

const TEXT = 3;
const COMMENT = 8;

/** What few elements bear: looked for once, so that the others are not asked. */
const rare = "[hidden], [style], [itemprop], [data-testid]";

const skipped = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "HEAD", "SELECT", "OPTION", "TEXTAREA"]);
const struckTags = new Set(["DEL", "S", "STRIKE"]);

/** An element that the walk is inside of. */
type Open = {
  element: PageElement;
  around: Surroundings;
  /** How many prices were known before it, where its own names say price and not only those around it. */
  pricesBefore: number | undefined;
};

/**
 * Walks the page once and takes down prices, labelled values, headings and buy buttons. Pauses every so often, so that a caller can
 * let the browser breathe; the walk never changes the page and never asks for layout.
 */
export function* surveyPage(page: PageDocument, home: string | undefined, words: WordReaders): Generator<void, Survey> {
  const { cleanText, isGone, visibleText } = words;
  const survey: Survey = { prices: [], labels: [], buyButtons: [], headings: [], brandPlaces: [], pictures: [] };
  const partOf = nameReader(partMeaning);
  const priceOf = nameReader(priceMeaning);
  /** Each name of a tag in capitals: as it is but for SVG's and XHTML's. */
  const capitals = new Map<string, string>();
  const root = page.querySelector("body") ?? page.documentElement;
  if (!root) return survey;
  const rareOnes = new Set(Array.from(root.querySelectorAll(rare)));
  let inside: Open = { element: root, around: plainSurroundings, pricesBefore: undefined };
  let last = { text: "", order: -100 };
  const open: Open[] = [];
  const takeLabel = labelTaker(survey.labels);
  let node: PageNode | null = root.firstChild;
  let kin: ReturnType<typeof kinOf>;
  let pause = firstStride;

  for (let order = 0; order < mostNodes; order++) {
    if (order >= pause) {
      yield;
      pause = order + (order < firstOnes ? firstStride : laterStride);
    }
    while (node === null) {
      const parent = open.pop();
      if (!parent) return finish();
      // A price split over several elements shows only when its whole is looked at.
      if (inside.pricesBefore !== undefined) noteSplitPrice(inside, inside.pricesBefore, order);
      node = inside.element.nextSibling;
      inside = parent;
    }
    const type = node.nodeType;
    if (type === TEXT) {
      let text = node.textContent ?? "";
      // Frameworks write one text as several with comments between: "$<!-- -->49.50".
      for (node = node.nextSibling; node?.nodeType === TEXT || node?.nodeType === COMMENT; node = node.nextSibling)
        if (node.nodeType === TEXT && text.length < longestText) text += node.textContent ?? "";
      if (text.length >= longestText || text.trim() === "") continue;
      kin?.see(text);
      if (text.length < longestRead) readText(text, order);
      continue;
    }
    if (!isElement(node)) {
      node = node.nextSibling;
      continue;
    }
    const first: PageNode | null = open.length < mostDepth ? node.firstChild : null;
    const entered = enter(node, order, first !== null);
    if (entered) {
      open.push(inside);
      inside = entered;
      node = first;
    } else node = node.nextSibling;
  }
  return finish();

  /** A page that lies in an aside as a whole has its heading there: that part is the main one. */
  function finish(): Survey {
    const home = survey.headings[0]?.beside;
    if (home)
      for (const spot of [...survey.prices, ...survey.labels, ...survey.buyButtons])
        if (spot.beside === home) spot.beside = undefined;
    markDifferences(survey.prices);
    return survey;
  }

  /** Takes down what the element itself is; answers with what the walk is inside of then, where it has anything inside. */
  function enter(element: PageElement, order: number, isFull: boolean): Open | undefined {
    const { around } = inside;
    const written = element.nodeName;
    let tag = capitals.get(written);
    if (tag === undefined) {
      tag = written.toUpperCase();
      capitals.set(written, tag);
    }
    const isRare = rareOnes.has(element);
    if (skipped.has(tag) || (isRare && isGone(element))) return undefined;
    const meaning = readNames(element, isRare, partOf);
    if (tag === "H1" && survey.headings.length < mostHeadings) noteHeading(element, order);
    const brand = (meaning & ofBrand) > 0 && tag !== "BODY";
    const isBrandPlace = brand || (tag === "A" && (around.ofBrand || brandLink.test(element.getAttribute("href") ?? "")));
    if (isBrandPlace && survey.brandPlaces.length < mostBrandPlaces) survey.brandPlaces.push(element);
    if (tag === "IMG" && !around.beside) notePicture(element);
    const price = (meaning & ofPrice) > 0;
    const isBeside = besideTags.has(tag) || (!price && (meaning & ofOthers) > 0 && tag !== "MAIN" && tag !== "BODY");
    const beside = around.beside ?? (isBeside ? element : undefined);
    if (survey.buyButtons.length < mostBuyButtons && isBuyButton(element, tag, (meaning & ofBuying) > 0, saysBuy, visibleText))
      survey.buyButtons.push({ element, order, beside });
    if (!isFull) return undefined;
    const struck = struckTags.has(tag);
    // Most elements say nothing of what is inside them.
    if (!(price || brand || struck || around.named) && beside === around.beside)
      return { element, around, pricesBefore: undefined };
    const which = price || around.named ? readNames(element, isRare, priceOf) : 0;
    return {
      element,
      around: surroundingsIn(around, { struck, price, brand, beside, which }),
      pricesBefore: price ? survey.prices.length : undefined,
    };
  }

  function noteHeading(element: PageElement, order: number): void {
    const text = visibleText(element);
    if (!text) return;
    survey.headings.push({ element, text, order, beside: inside.around.beside });
    kin ??= kinOf(text);
    if (kin) survey.kin ??= kin.kin;
  }

  function notePicture(element: PageElement): void {
    const said = cleanText(element.getAttribute("alt"), 300);
    if (said && said.length > 7 && survey.pictures.length < mostPictures && !survey.pictures.includes(said))
      survey.pictures.push(said);
  }

  /** What the attributes say by which a page names its parts. */
  function readNames(element: PageElement, isRare: boolean, read: (names: string | null) => Meaning): Meaning {
    const meaning = read(element.getAttribute("class")) | read(element.getAttribute("id"));
    return isRare ? meaning | read(element.getAttribute("itemprop")) | read(element.getAttribute("data-testid")) : meaning;
  }

  function saysBuy(names: string | null): boolean {
    return (partOf(names) & ofBuying) > 0;
  }

  function readText(text: string, order: number): void {
    const clean = cleanText(text, longestRead);
    if (!clean) return;
    const { element, around } = inside;
    if (survey.prices.length < mostPrices && looksLikePrice(clean)) notePrice(clean, element, order);
    last = { text: clean, order };
    takeLabel(clean, survey.headings[0]?.order, element, order, around.beside);
  }

  function notePrice(text: string, element: PageElement, order: number): void {
    if (!mayNameCurrency(text)) return;
    const price = readPrice(text, home);
    if (price?.currency) pushPrice(inside.around, element, price, text, order);
  }

  function pushPrice(around: Surroundings, element: PageElement, price: Price, text: string, order: number): void {
    const { perhapsFormer, beside, named } = around;
    const before = order - last.order <= 12 && last.text.length <= 40 ? last.text.toLowerCase() : "";
    const isNow = currentLabel.test(before);
    const former = formerText.test(text.toLowerCase()) || formerLabel.test(before) || (around.former && !isNow);
    survey.prices.push({ element, price, order, former, perhapsFormer, beside, named, current: isNow || around.current });
  }

  function noteSplitPrice({ element, around }: Open, pricesBefore: number, order: number): void {
    const within = survey.prices.slice(pricesBefore);
    const [inner, ...others] = within.filter(({ former }) => !former);
    const isRead = within.some(({ price }) => price.currency);
    // What was read inside with its currency is whole already, unless it may be "$19" with its cents in an element of their own.
    if (survey.prices.length >= mostPrices || (isRead && (others.length > 0 || !inner || inner.price.amount % 1 > 0))) return;
    const text = priceText(element, words);
    if (!text || text.length > 60) return;
    const price = readPrice(text, home);
    if (!price) return;
    if (isRead && inner) {
      if (price.currency && Math.floor(price.amount) === inner.price.amount) inner.price = price;
      return;
    }
    // A bare number counts only where the innermost name says price; otherwise it may be anything.
    if (!price.currency && (within.length > 0 || !/^\D{0,4}[\d.,\s]+\D{0,4}$/.test(text))) return;
    survey.prices.length = pricesBefore;
    pushPrice(around, element, price, text, order);
  }
}
