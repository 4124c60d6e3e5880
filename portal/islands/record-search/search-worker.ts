import { openRegister, unpackRegister } from "../../../shared/register/open-register.ts";
import { searchRecords } from "../../../shared/search/search-record.ts";
import { openSearchSession, type SearchSession } from "../../../shared/search/search-session.ts";
import type { SearchAnswer, SearchAsk } from "./messages.ts";

let session: SearchSession | undefined;
const waiting: SearchAsk[] = [];
const answer = (message: SearchAnswer) => postMessage(message);

async function open({ manifest, classNames, today }: Extract<SearchAsk, { kind: "open" }>): Promise<void> {
  const { files } = (await fetched(manifest).then((response) => response.json())) as { files: { role: string; name: string }[] };
  // The two parts hold every record; the whole file also carries the index for checking listings, which searching does not need.
  const parts = files.filter(({ role }) => role === "names" || role === "details");
  const bytes = await Promise.all(
    parts.map(({ name }) => fetched(new URL(name, new URL(manifest, location.href))).then((response) => response.arrayBuffer())),
  );
  const compact = openRegister(...bytes.map((part) => new Uint8Array(part)));
  if (!compact.ok) throw new Error(compact.problem);
  const register = unpackRegister(compact.value);
  const records = searchRecords(register);
  const opened = openSearchSession(records, today);
  session = opened;
  answer({ kind: "ready", size: opened.size, asOf: register.asOf, version: register.version });
  for (const ask of waiting.splice(0)) reply(ask, opened);
  // Names and numbers answer already; the rest is built behind the first results.
  setTimeout(() => {
    opened.search.addWords({
      owners: records.map(({ owner }) => owner),
      goods: records.map(({ goods }) => goods),
      classes: records.map(({ classes }) => classes),
      classNames: new Map(classNames),
    });
    opened.search.addSounds();
    opened.refresh();
    answer({ kind: "complete" });
  });
}

async function fetched(address: string | URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response;
}

function reply(ask: SearchAsk, { show, all }: SearchSession): void {
  if (ask.kind === "show") answer({ kind: "page", turn: ask.turn, page: show(ask.view, ask.from, ask.count) });
  else if (ask.kind === "all") answer({ kind: "rows", turn: ask.turn, rows: all(ask.view) });
}

addEventListener("message", ({ data }: MessageEvent<SearchAsk>) => {
  if (data.kind === "open") {
    open(data).catch((error: unknown) =>
      answer({ kind: "failed", problem: error instanceof Error ? error.message : String(error) }),
    );
  } else if (session) reply(data, session);
  else waiting.push(data);
});
