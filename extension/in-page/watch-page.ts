import type { ListingReading } from "../../shared/listing/listing-reading.ts";
import type { ChipContent } from "../messages/chip-content.ts";
import { answerMessages } from "../messages/listen.ts";
import { ask } from "../messages/send.ts";
import { type Chip, hostAttribute, showChip } from "./chip.ts";
import { findTitle } from "./find-title.ts";
import { maySell } from "./may-sell.ts";
import { onPageChange } from "./page-changes.ts";
import { markResults } from "./result-marks.ts";

export type ReadThisPage = () => ListingReading;

/**
 * Reads the page, has it checked, shows the chip; again whenever the page becomes another one. Pages that are no
 * listing are left as they are: nothing is sent, nothing is added.
 * @returns what ends all of it and takes the chip away
 */
export function watchPage(read: ReadThisPage): () => void {
  let chip: Chip | undefined;
  let shown = "";
  let clearResults: (() => void) | undefined;
  let markedResults = "[]";
  let turn = 0;
  // Whether the background holds a check of this tab that a page without a listing has to take back.
  let told = false;

  const show = (content: ChipContent | null, reading: ListingReading) => {
    const next = content ? JSON.stringify(content) : "";
    if (next === shown && (chip === undefined || chip.host.isConnected)) return;
    chip?.remove();
    chip = undefined;
    shown = next;
    const title = content ? findTitle(reading) : undefined;
    if (content && title) chip = showChip(content, title, { open: () => tell("page>background: open panel", null), hide });
  };

  const check = async () => {
    if (isOrphaned()) return stop();
    const mine = ++turn;
    const reading: ListingReading = maySell()
      ? read()
      : { kind: "not-a-listing", why: "The page shows nothing that shops have." };
    if (reading.kind === "listing" || reading.kind === "page-changed" || told) {
      told = reading.kind === "listing" || reading.kind === "page-changed";
      const content = await ask("page>background: check", { address: location.href, pageTitle: document.title, reading });
      // A later reading has been asked about in the meantime: its answer counts, not this one.
      if (mine === turn) show(content, reading);
    } else show(null, reading);
    await showResults(reading, mine);
  };

  const showResults = async (reading: ListingReading, mine: number) => {
    const cards = reading.kind === "results" ? reading.cards : [];
    const next = JSON.stringify(cards);
    if (next === markedResults) return;
    const { language, marks } =
      cards.length > 0 ? await ask("page>background: cards", { address: location.href, cards }) : { language: "en", marks: [] };
    if (mine !== turn) return;
    clearResults?.();
    clearResults = cards.length > 0 ? markResults(cards, marks, language) : undefined;
    markedResults = next;
  };

  const hide = (what: "listing" | "store" | "everywhere") => {
    chip?.remove();
    chip = undefined;
    tell("page>background: hide", { address: location.href, what });
  };

  const safely = () => void check().catch(() => isOrphaned() && stop());
  // A second look is for what was not there yet: once the chip stands, only a changed page is read again.
  const stopWatching = onPageChange(safely, () => chip === undefined && !isOrphaned());
  const stopAnswering = answerMessages(
    {
      "background>page: read": () => ({ address: location.href, pageTitle: document.title, reading: read() }),
      "background>page: show": (content) => {
        show(content, read());
        return null;
      },
    },
    // Only this extension's own parts can send here; pages and other extensions cannot.
    (_name, sender) => sender.id === chrome.runtime.id && sender.tab === undefined,
    (_name, question) => ({ ask: question }),
  );
  const stop = () => {
    turn++;
    stopWatching();
    if (!isOrphaned()) stopAnswering();
    chip?.remove();
    chip = undefined;
    clearResults?.();
  };

  for (const left of document.querySelectorAll(`[${hostAttribute}]`)) left.remove();
  safely();
  return stop;
}

/** True once the extension was updated or removed while this page stayed open: nobody answers any more. */
function isOrphaned(): boolean {
  return chrome.runtime?.id === undefined;
}

function tell(...question: Parameters<typeof ask>): void {
  ask(...question).catch(() => undefined);
}
