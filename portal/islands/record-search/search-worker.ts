import { openNames, openRegister } from "../../../shared/register/open-register.ts";
import { openSearchSession, type SearchSession } from "../../../shared/search/search-session.ts";
import { recordReader, searchTable } from "../../../shared/search/search-table.ts";
import { buildSiteSearch, type SitePage, type SiteSearch } from "../../../shared/search/site-search.ts";
import type { RegisterFiles, SearchAnswer, SearchAsk } from "./messages.ts";

type RecordAsk = Extract<SearchAsk, { kind: "show" | "all" }>;

let session: SearchSession | undefined;
let waiting: RecordAsk[] = [];
const answer = (message: SearchAnswer) => postMessage(message);

async function open({ manifest, files, classNames, today }: Extract<SearchAsk, { kind: "open" }>): Promise<void> {
  // The whole file also carries the index for checking listings, which searching does not need.
  let known = files;
  const part = async (role: "names" | "details") => new Uint8Array(await (await fetched(known[role])).arrayBuffer());
  // A page that the browser kept may name files that are gone; the manifest names those that are there.
  const firstPart = async () => {
    try {
      return await part("names");
    } catch {
      known = await filesOf(manifest);
      return part("names");
    }
  };
  // Names are a quarter of the bytes and answer most questions; on a slow line the details must not share it with them.
  const nameBytes = await firstPart();
  const began = performance.now();
  const names = openNames(nameBytes);
  if (!names.ok) throw new Error(names.problem);
  const table = searchTable(names.value);
  const opened = openSearchSession(table);
  session = opened;
  const milliseconds = performance.now() - began;
  answer({ kind: "ready", size: opened.size, asOf: names.value.asOf, version: names.value.version, milliseconds });
  answerWaiting(opened);

  // The details are three times the names: the first rows are painted before they take the line.
  await Promise.race([firstPaint, pause(patience)]);
  try {
    const register = openRegister(nameBytes, await part("details"));
    if (!register.ok) throw new Error(register.problem);
    const details = { record: recordReader(register.value, table), today, classNames: new Map(classNames), pause };
    await opened.complete(details, (step) => {
      answer({ kind: "learned", step });
      answerWaiting(opened);
    });
  } catch (error) {
    answer({ kind: "limited", problem: sentenceOf(error) });
  }
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
async function filesOf(manifest: string): Promise<RegisterFiles> {
  const { files } = (await (await fetched(manifest)).json()) as { files: { role: string; name: string }[] };
  const addressOf = (role: string) => {
    const name = files.find((file) => file.role === role)?.name;
    if (name === undefined) throw new Error(`the manifest names no ${role} file`);
    return new URL(name, new URL(manifest, location.href)).href;
  };
  return { names: addressOf("names"), details: addressOf("details") };
}

const pause = (milliseconds = 0) => new Promise<void>((go) => setTimeout(go, milliseconds));

/** A page in the background paints nothing; its details are not kept waiting longer than this, in milliseconds. */
const patience = 3000;
let painted = () => {};
const firstPaint = new Promise<void>((go) => {
  painted = go;
});

async function fetched(address: string | URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response;
}

function answerWaiting(opened: SearchSession): void {
  const asks = waiting;
  waiting = [];
  for (const ask of asks) reply(ask, opened);
}

function reply(ask: RecordAsk, { show, all, canShow }: SearchSession): void {
  if (!canShow(ask.view)) {
    waiting.push(ask);
    // Nothing will be painted before the details are there.
    painted();
  } else if (ask.kind === "show") {
    const began = performance.now();
    const page = show(ask.view, ask.from, ask.count);
    answer({ kind: "page", turn: ask.turn, page, milliseconds: performance.now() - began });
  } else answer({ kind: "rows", turn: ask.turn, rows: all(ask.view) });
}

let opened: Promise<void> = Promise.resolve();
let site: Promise<SiteSearch> | undefined;
let lastSite = "";

/** Pages of the site come after the register: on a slow line they must not share it with the records. */
async function replySite({ text, index }: Extract<SearchAsk, { kind: "site" }>): Promise<void> {
  lastSite = text;
  await opened;
  if (text !== lastSite) return;
  try {
    site ??= fetched(index).then(async (response) => buildSiteSearch((await response.json()) as SitePage[]));
    answer({ kind: "site", text, matches: (await site).find(text) });
  } catch {
    // Without the list of pages the records are still found; the next question tries again.
    site = undefined;
  }
}

addEventListener("message", ({ data }: MessageEvent<SearchAsk>) => {
  if (data.kind === "open") {
    opened = open(data).catch((error: unknown) => answer({ kind: "failed", problem: sentenceOf(error) }));
  } else if (data.kind === "site") void replySite(data);
  else if (data.kind === "painted") painted();
  else if (session) reply(data, session);
  else waiting.push(data);
});
