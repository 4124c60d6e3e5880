import { cleanText } from "../clean-text.ts";
import { hasWord } from "../letters.ts";
import { isElement, type PageDocument, type PageElement, type PageNode } from "../page.ts";
import { mayNameCurrency } from "../price/currencies.ts";
import { looksLikePrice, type Price, readPrice } from "../price/read-price.ts";
import { isGone, visibleText } from "../visible-text.ts";
import { isBuyButton } from "./buy-button.ts";
import { kinOf } from "./kin.ts";
import { readByline, readLabel } from "./label-words.ts";
import { besideTags, brandLink, currentLabel, formerLabel, part, partMeaning, priceMeaning, whichPrice } from "./part-names.ts";
import { priceText } from "./price-text.ts";
import { type Meaning, nameReader } from "./read-names.ts";
import type { LabelSpot, PriceSpot, Survey } from "./survey.ts";

/** Nodes walked, depth followed, prices kept: a page of 1 MB has some 20,000 nodes. */
const limits = { nodes: 60_000, depth: 300, prices: 600, labels: 60, brandPlaces: 300, pictures: 60 };
/** Nodes between two pauses: hardly any time, but a third of a millisecond for the first in a page, when nothing is compiled yet. */
const stride = 32;

/** Texts that are looked at for the heading's words, in UTF-16 units; a longer one is no text of goods. */
const longestText = 5_000;

/** How far below its heading a byline stands, in nodes. */
const bylineReach = 40;

const TEXT = 3;
const COMMENT = 8;

/** What few elements bear: looked for once, so that the others are not asked. */
const rare = "[hidden], [style*='none' i], [style*='hidden' i], [itemprop], [data-testid]";

const skipped = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "HEAD", "SELECT", "OPTION", "TEXTAREA"]);
const struckTags = new Set(["DEL", "S", "STRIKE"]);

/** What an open element passes on to everything inside it. */
type Frame = {
  element: PageElement;
  former: boolean;
  perhapsFormer: boolean;
  /** The outermost part about something else that this lies in. */
  beside: PageElement | undefined;
  named: boolean;
  /** Its own names say price, not only those around it. */
  namesItself: boolean;
  current: boolean;
  /** In a place named for brands. */
  ofBrand: boolean;
  pricesBefore: number;
};

/**
 * Walks the page once and takes down prices, labelled values, headings and buy buttons. Pauses every so often, so that a caller can
 * let the browser breathe; the walk never changes the page and never asks for layout.
 */
export function* surveyPage(page: PageDocument, home: string | undefined): Generator<void, Survey> {
  const survey: Survey = { prices: [], labels: [], buyButtons: [], headings: [], brandPlaces: [], pictures: [] };
  const partOf = nameReader(partMeaning);
  const priceOf = nameReader(priceMeaning);
  const root = page.querySelector("body") ?? page.documentElement;
  if (!root) return survey;
  const rareOnes = new Set(Array.from(root.querySelectorAll(rare)));
  let frame: Frame = {
    element: root,
    former: false,
    perhapsFormer: false,
    beside: undefined,
    named: false,
    namesItself: false,
    current: false,
    ofBrand: false,
    pricesBefore: 0,
  };
  let last = { text: "", order: -100 };
  const open: Frame[] = [];
  let waiting: { label: LabelSpot["label"]; until: number } | undefined;
  let node: PageNode | null = root.firstChild;
  let kin: ReturnType<typeof kinOf>;

  for (let order = 0; order < limits.nodes; order++) {
    if (order % stride === stride - 1) yield;
    while (node === null) {
      const parent = open.pop();
      if (!parent) return finish();
      // A price split over several elements shows only when its whole is looked at.
      if (frame.namesItself) noteSplitPrice(frame, order);
      node = frame.element.nextSibling;
      frame = parent;
    }
    if (node.nodeType === TEXT) {
      let text = node.textContent ?? "";
      // Frameworks write one text as several with comments between: "$<!-- -->49.50".
      for (node = node.nextSibling; node?.nodeType === TEXT || node?.nodeType === COMMENT; node = node.nextSibling)
        if (node.nodeType === TEXT && text.length < longestText) text += node.textContent ?? "";
      if (text.length >= longestText || text.trim() === "") continue;
      kin?.see(text);
      if (text.length < 400) readText(text, order);
      continue;
    }
    if (!isElement(node)) {
      node = node.nextSibling;
      continue;
    }
    const first: PageNode | null = open.length < limits.depth ? node.firstChild : null;
    const inside = enter(node, order, first !== null);
    if (inside) {
      open.push(frame);
      frame = inside;
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

  /** Takes down what the element itself is; answers with what it passes on, where it has anything inside. */
  function enter(element: PageElement, order: number, isFull: boolean): Frame | undefined {
    const tag = element.nodeName.toUpperCase();
    const isRare = rareOnes.has(element);
    if (skipped.has(tag) || (isRare && isGone(element))) return undefined;
    const meaning = readNames(element, isRare, partOf);
    if (tag === "H1" && survey.headings.length < 5) {
      const text = visibleText(element);
      if (text) {
        survey.headings.push({ element, text, order, beside: frame.beside });
        kin ??= kinOf(text);
        if (kin) survey.kin ??= kin.kin;
      }
    }
    const struck = struckTags.has(tag);
    const brand = (meaning & part.brand) > 0 && tag !== "BODY";
    const isBrandPlace = brand || (tag === "A" && (frame.ofBrand || brandLink.test(element.getAttribute("href") ?? "")));
    if (isBrandPlace && survey.brandPlaces.length < limits.brandPlaces) survey.brandPlaces.push(element);
    if (tag === "IMG" && !frame.beside) notePicture(element);
    const price = (meaning & part.price) > 0;
    const isBeside = besideTags.has(tag) || (!price && (meaning & part.beside) > 0 && tag !== "MAIN" && tag !== "BODY");
    const beside = frame.beside ?? (isBeside ? element : undefined);
    if (survey.buyButtons.length < 60 && isBuyButton(element, tag, (meaning & part.buy) > 0, saysBuy))
      survey.buyButtons.push({ element, order, beside });
    if (!isFull) return undefined;
    const named = price || frame.named;
    const which = named ? readNames(element, isRare, priceOf) : 0;
    const current = (which & whichPrice.current) > 0;
    const inherits = !current;
    return {
      element,
      former: struck || (inherits && (frame.former || (which & whichPrice.former) > 0)),
      perhapsFormer: inherits && (frame.perhapsFormer || (which & whichPrice.perhapsFormer) > 0),
      beside,
      named,
      namesItself: price,
      ofBrand: frame.ofBrand || brand,
      current: current || (frame.current && frame.named),
      pricesBefore: survey.prices.length,
    };
  }

  function notePicture(element: PageElement): void {
    const words = cleanText(element.getAttribute("alt"), 300);
    if (words && words.length > 7 && survey.pictures.length < limits.pictures && !survey.pictures.includes(words))
      survey.pictures.push(words);
  }

  /** What the attributes say by which a page names its parts. */
  function readNames(element: PageElement, isRare: boolean, read: (names: string | null) => Meaning): Meaning {
    const meaning = read(element.getAttribute("class")) | read(element.getAttribute("id"));
    return isRare ? meaning | read(element.getAttribute("itemprop")) | read(element.getAttribute("data-testid")) : meaning;
  }

  function saysBuy(names: string | null): boolean {
    return (partOf(names) & part.buy) > 0;
  }

  function readText(text: string, order: number): void {
    const clean = cleanText(text, 400);
    if (!clean) return;
    if (waiting && survey.labels.length < limits.labels) {
      const { label, until } = waiting;
      if (order <= until && hasWord(clean)) {
        if (clean.length <= 100 && !readLabel(clean)) noteLabel(label, clean.replace(/^[:：]\s*/, ""), order);
        waiting = undefined;
      } else if (order > until) waiting = undefined;
    }
    if (/\d/.test(clean)) {
      if (survey.prices.length < limits.prices && looksLikePrice(clean)) notePrice(clean, frame.element, order);
    }
    last = { text: clean, order };
    const heading = survey.headings[0];
    if (heading && order - heading.order < bylineReach) {
      const byline = readByline(clean);
      if (byline) noteLabel("byline", byline, order);
    }
    const found = readLabel(clean);
    if (found?.value) noteLabel(found.label, found.value, order);
    else if (found) waiting = { label: found.label, until: order + 14 };
  }

  function noteLabel(label: LabelSpot["label"], value: string, order: number): void {
    survey.labels.push({ label, value, order, beside: frame.beside, path: frame.element.nodeName.toLowerCase() });
  }

  function notePrice(text: string, element: PageElement, order: number): void {
    if (!mayNameCurrency(text)) return;
    const price = readPrice(text, home);
    if (price?.currency) pushPrice(frame, element, price, text, order);
  }

  function pushPrice(at: Frame, element: PageElement, price: Price, text: string, order: number): void {
    const before = order - last.order <= 12 && last.text.length <= 40 ? last.text : "";
    const current = currentLabel.test(before) || at.current;
    const former = formerText.test(text) || (formerLabel.test(before) ? true : at.former && !currentLabel.test(before));
    survey.prices.push({
      element,
      price,
      order,
      former,
      perhapsFormer: at.perhapsFormer,
      beside: at.beside,
      named: at.named,
      current,
    });
  }

  function noteSplitPrice(at: Frame, order: number): void {
    const inside = survey.prices.slice(at.pricesBefore);
    // What was read inside with its currency is whole already.
    if (survey.prices.length >= limits.prices || inside.some(({ price }) => price.currency)) return;
    const text = priceText(at.element);
    if (!text || text.length > 60 || !/\d/.test(text)) return;
    const price = readPrice(text, home);
    // A bare number counts only where the innermost name says price; otherwise it may be anything.
    if (!price || (!price.currency && (inside.length > 0 || !/^\D{0,4}[\d.,\s]+\D{0,4}$/.test(text)))) return;
    survey.prices.length = at.pricesBefore;
    pushPrice(at, at.element, price, text, order);
  }
}

/** Where a price less another is a third beside them, the first was asked before and the third is the saving. */
function markDifferences(spots: PriceSpot[]): void {
  for (let at = 0; at + 2 < spots.length; at++) {
    const near = spots.slice(at, at + 4).filter(({ order }) => order - (spots[at]?.order ?? 0) < 80);
    for (const a of near)
      for (const b of near)
        for (const c of near)
          if (
            a !== b &&
            b !== c &&
            a !== c &&
            b.price.amount !== c.price.amount &&
            Math.abs(a.price.amount - b.price.amount - c.price.amount) < 0.005
          ) {
            a.former = true;
            // Of the two parts the saving is the one not named a price, else the later.
            const saving = b.former === c.former ? (b.order > c.order ? b : c) : b.former ? b : c;
            saving.former = true;
          }
  }
}

/** Words beside a number that make it something other than the price asked. */
const formerText =
  /\/\s*(?:mo|month|monat|mois|mes|ea|each|count|ct|oz|lb|kg|100|unit|piece)|per (?:month|count|unit)|\bsave\b|saving|\boff\b|shipping|delivery|\bwas\b|\blist\b|\brrp\b|msrp|\bstatt\b|au lieu|antes|cashback|coupon|deposit|versand|livraison|env[ií]o|¢|\breg\b|regular|compare at|original price|valued|financ|cuotas|month|points/i;
