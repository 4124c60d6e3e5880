import type { PageAddress } from "../../shared/listing/page-address.ts";
import { statesProduct } from "../../shared/listing/states-product.ts";
import { storeBySigns } from "../../shared/listing/stores/store-by-signs.ts";
import { type FirstTaking, takeFirst } from "../../shared/listing/take-first.ts";
import type { TakenPage } from "../../shared/listing/taken-page.ts";
import type { Hiding, PageTaken } from "../messages/messages.ts";
import type { PageAnswer } from "../messages/page-answer.ts";
import { ask } from "../messages/send.ts";
import { type Chip, showChip } from "./chip.ts";
import { findTitle } from "./find-title.ts";
import { inSteps } from "./in-steps.ts";
import { takeOver } from "./one-per-page.ts";
import { forgetParts, parts, resultsPart, wholePage } from "./other-parts.ts";
import { onPageChange } from "./page-changes.ts";
import { pageTools } from "./page-tools.ts";

/** Milliseconds after which a page that draws its product late is looked at again, twice. */
const lateLooks = [700, 1_800];

/** Milliseconds after which a page that has drawn its title anew is read again. */
const redrawWait = 700;
/** Times that a page may draw its title anew; one that takes out whatever it has not drawn itself has its way in the end. */
const mostRedraws = 4;

/** Milliseconds after which the background is asked once more where to look. */
const retry = 1_000;

/**
 * Takes from the page what it offers, has it checked, shows the chip; again whenever the page becomes another one. Starts when the
 * background has said where to look. Pages that are no listing are left as they are.
 */
export function watchPage(): void {
  forgetParts();
  let where = ask("page>background: where to look", null);
  let chip: Chip | undefined;
  let shown = "";
  /** The last answer that shows a chip, as long as its title is not drawn. */
  let untitled: Extract<PageAnswer, { kind: "chip" }> | undefined;
  /** The page was understood. */
  let settled = false;
  let turn = 0;
  const waits = [...lateLooks];
  let redraws = 0;
  let late: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => void) | undefined;

  const first = async () => {
    const { isStore, places } = await where;
    return inSteps(takeFirst(document, hereabouts(), () => (isStore ? places[0] : storeBySigns(document, places, true))));
  };
  const takeWhole = async (stated: FirstTaking) => inSteps((await wholePage()).takeRest(document, stated, pageTools.words));
  const handedOver = (taken: TakenPage): PageTaken => ({ address: location.href, pageTitle: document.title, taken });

  const show = (answer: PageAnswer) => {
    const next = answer.kind === "chip" ? JSON.stringify(answer.content) : "";
    if (next === shown && (chip === undefined || chip.host.isConnected)) return;
    chip?.remove();
    chip = undefined;
    untitled = undefined;
    shown = next;
    if (answer.kind !== "chip") return;
    const title = findTitle(answer.title);
    untitled = title ? undefined : answer;
    if (title)
      chip = showChip(answer.content, title, { open: () => press(openPanel), hide: (what) => press(() => hide(what)), lost });
  };

  // Read again, not only shown again: with its title the page may have drawn another product.
  const lost = () => {
    chip?.remove();
    if (redraws++ === mostRedraws) return;
    settled = false;
    waits.push(redrawWait);
    lookLater();
  };

  // A second look is for what was not there yet. What was understood is not read again: only its title may be drawn later.
  const lookAgain = () => {
    if (isOrphaned()) return;
    if (!untitled) return settled ? undefined : safely();
    shown = "";
    show(untitled);
    lookLater();
  };
  const lookLater = () => {
    clearTimeout(late);
    const wait = settled && !untitled ? undefined : waits.shift();
    if (wait !== undefined) late = setTimeout(lookAgain, wait);
  };

  const check = async () => {
    if (isOrphaned()) return stop();
    const mine = ++turn;
    const stated = await first();
    const mayTell = (await where).isEnough || statesProduct(stated.taken);
    // Where the site is no longer allowed the whole page is not to be had, and the answer takes the chip of the page before away.
    let whole = mayTell ? undefined : await takeWhole(stated).catch(() => undefined);
    if (mine !== turn) return;
    let answer = await ask("page>background: check", handedOver((whole ?? stated).taken));
    // A later reading has been asked about in the meantime: its answer counts, not this one.
    if (mine !== turn) return;
    if (answer.kind === "more") {
      whole = await takeWhole(stated);
      if (mine !== turn) return;
      answer = await ask("page>background: check", handedOver(whole.taken));
      if (mine !== turn) return;
    }
    settled = answer.kind !== "nothing";
    show(answer);
    if (answer.kind !== "results" || !answer.isMarked) return resultsPart()?.clear();
    // Where no table points at the cards they are found by their prices.
    const places = stated.store?.cards;
    if (!whole && !(places && document.querySelector(places.item))) whole = await takeWhole(stated);
    // A list without cards has not drawn them yet: it is looked at again.
    settled = (await resultsPart()?.show(places, whole?.groups ?? [], () => mine === turn, pageTools)) ?? true;
  };

  // A chip that nobody answers any more goes away when it is pressed: the extension was removed, or its newer version may not come here.
  const press = (act: () => void) => (isOrphaned() ? stop() : act());
  const openPanel = () => tell("page>background: open panel", null);
  const hide = (what: Hiding) => {
    chip?.remove();
    chip = undefined;
    tell("page>background: hide", { address: location.href, what });
  };

  const safely = () => void check().then(lookLater, () => (isOrphaned() ? stop() : lookLater()));
  const start = () => {
    // Only here: a reader that nobody answered leaves the gate in charge, which asks again.
    takeOver(stop);
    stopWatching = onPageChange(safely);
    safely();
  };
  parts.borderLensRead = async () => handedOver((await takeWhole(await first())).taken);
  const stop = () => {
    turn++;
    clearTimeout(late);
    stopWatching?.();
    chip?.remove();
    chip = undefined;
    resultsPart()?.clear();
  };
  where.then(start, () => {
    // The worker may have been stopped while it was to answer.
    setTimeout(() => {
      where = ask("page>background: where to look", null);
      where.then(start, () => undefined);
    }, retry);
  });
}

/** True once the extension was updated or removed while this page stayed open: nobody answers any more. */
function isOrphaned(): boolean {
  return chrome.runtime?.id === undefined;
}

/** For the shop's country; the background reads the whole address. */
function hereabouts(): PageAddress {
  const { hostname, pathname } = location;
  return { host: hostname, path: pathname };
}

function tell(...question: Parameters<typeof ask>): void {
  ask(...question).catch(() => undefined);
}
