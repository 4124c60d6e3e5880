import { openRegister } from "../../../shared/register/open-register.ts";
import { type PartAddresses, partAddresses } from "../../../shared/register/part-addresses.ts";
import { recordReader } from "../../../shared/search/record-reader.ts";
import type { SearchDetails, SearchSession } from "../../../shared/search/search-session.ts";
import type { SiteSearch } from "../../../shared/search/site-search.ts";
import type { RegisterPlace, SearchAnswer, SearchAsk } from "./messages.ts";
import { type ReadyNames, readyNames } from "./ready-names.ts";

type RecordAsk = Extract<SearchAsk, { kind: "show" | "counts" }>;
type Learn = Extract<SearchAsk, { kind: "learn" }>;
/** As `search/goods.json` is built. */
type GoodsIndex = { classes: [number, string][]; seized: Record<string, string> };
type Opened = ReadyNames & { files: PartAddresses };

const answer = (message: SearchAnswer) => postMessage(message);

/** Opens the names: a quarter of the bytes, and they answer most questions. */
async function open({ manifest, files }: RegisterPlace): Promise<Opened> {
  // The whole file also carries the index for checking listings, which searching does not need.
  let known = files;
  const ready = await fetched(known.names)
    .catch(async () => {
      // A page that the browser kept may name files that are gone; the manifest names those that are there.
      const named: unknown = await (await fetched(manifest)).json();
      known = partAddresses(named, (name) => new URL(name, new URL(manifest, location.href)).href);
      return fetched(known.names);
    })
    .then(readyNames);
  const { names, session, milliseconds } = ready;
  answer({ kind: "ready", size: session.size, asOf: names.asOf, version: names.version, milliseconds });
  return { ...ready, files: known };
}

/** Takes in the details, which are three times the names, and what they are searched with. */
async function learn({ session, table, nameBytes, files }: Opened, { goodsIndex, today }: Learn): Promise<void> {
  try {
    const words = goodsWords(goodsIndex);
    const detailBytes = new Uint8Array(await (await fetched(files.details)).arrayBuffer());
    const register = openRegister(nameBytes, detailBytes);
    if (!register.ok) throw new Error(register.problem);
    const record = recordReader(register.value, table);
    const details = { record, today, pause, ...(await words) };
    await session.complete(details, (step) => {
      answer({ kind: "learned", step });
      answerWaiting();
    });
  } catch (error) {
    answer({ kind: "limited", problem: sentenceOf(error) });
  }
}

/** What goods are called; nothing where it does not load: names, owners and the register's own words are still found. */
async function goodsWords(address: string): Promise<Pick<SearchDetails, "classNames" | "seizedGoods">> {
  try {
    const { classes, seized } = (await (await fetched(address)).json()) as GoodsIndex;
    return { classNames: new Map(classes), seizedGoods: new Map(Object.entries(seized)) };
  } catch {
    return { classNames: new Map() };
  }
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const pause = () => new Promise<void>((go) => setTimeout(go));

async function fetched(address: string | URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response;
}

let opened: Opened | undefined;
let waiting: RecordAsk[] = [];

function answerWaiting(): void {
  if (!opened) return;
  // Who types on has no use for the rows of the letter before.
  const newest = waiting.reduce((turn, ask) => Math.max(turn, ask.turn), 0);
  const asks = waiting.filter(({ turn }) => turn === newest);
  waiting = [];
  for (const ask of asks) reply(ask, opened.session);
}

function reply(ask: RecordAsk, { show, counts, canShow }: SearchSession): void {
  if (!canShow(ask.view)) waiting.push(ask);
  else if (ask.kind === "show") {
    const began = performance.now();
    const page = show(ask.view, ask.from, ask.count);
    answer({ kind: "page", turn: ask.turn, page, milliseconds: performance.now() - began });
  } else answer({ kind: "counts", turn: ask.turn, counts: counts(ask.view) });
}

let opening: Promise<void> = Promise.resolve();
let learning: Promise<void> = Promise.resolve();
let site: Promise<SiteSearch> | undefined;
let lastSite = "";

/** Rows that are taken away or compared must be whole: they wait for the details. */
async function replyAll({ id, view }: Extract<SearchAsk, { kind: "all" }>): Promise<void> {
  await opening;
  await learning;
  const session = opened?.session;
  answer({ kind: "rows", id, rows: session?.canShow(view) ? session.all(view) : [] });
}

/** Pages of the site come after the register: on a slow line they must not share it with the records. */
async function replySite({ text, index }: Extract<SearchAsk, { kind: "site" }>): Promise<void> {
  lastSite = text;
  await opening;
  await learning;
  if (text !== lastSite) return;
  try {
    site ??= siteSearch(index);
    answer({ kind: "site", text, matches: (await site).find(text) });
  } catch {
    // Without the list of pages the records are still found; the next question tries again.
    site = undefined;
  }
}

async function siteSearch(index: string): Promise<SiteSearch> {
  const [{ buildSiteSearch }, response] = await Promise.all([import("../../../shared/search/site-search.ts"), fetched(index)]);
  return buildSiteSearch(await response.json());
}

// Questions that have come in meanwhile are read before any is answered: this message stands behind them.
const afterThem = new MessageChannel();
afterThem.port1.onmessage = answerWaiting;

addEventListener("message", ({ data }: MessageEvent<SearchAsk>) => {
  if (data.kind === "open") {
    opening = open(data).then(
      (all) => {
        opened = all;
        answerWaiting();
      },
      (error: unknown) => answer({ kind: "failed", problem: sentenceOf(error) }),
    );
  } else if (data.kind === "learn") {
    learning = opening.then(() => (opened ? learn(opened, data) : undefined));
    void learning.then(() => opened?.session.prepare(pause));
  } else if (data.kind === "site") void replySite(data);
  else if (data.kind === "all") void replyAll(data);
  else {
    waiting.push(data);
    afterThem.port2.postMessage(undefined);
  }
});
