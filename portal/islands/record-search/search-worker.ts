import { openNames, openRegister } from "../../../shared/register/open-register.ts";
import { openSearchSession, type SearchSession } from "../../../shared/search/search-session.ts";
import { recordReader, searchTable } from "../../../shared/search/search-table.ts";
import type { SearchAnswer, SearchAsk } from "./messages.ts";

let session: SearchSession | undefined;
let waiting: SearchAsk[] = [];
const answer = (message: SearchAnswer) => postMessage(message);

async function open({ manifest, classNames, today }: Extract<SearchAsk, { kind: "open" }>): Promise<void> {
  const { files } = (await fetched(manifest).then((response) => response.json())) as { files: { role: string; name: string }[] };
  // The whole file also carries the index for checking listings, which searching does not need.
  const part = async (role: string) => {
    const name = files.find((file) => file.role === role)?.name;
    if (name === undefined) throw new Error(`the manifest names no ${role} file`);
    return new Uint8Array(await (await fetched(new URL(name, new URL(manifest, location.href)))).arrayBuffer());
  };
  // Names are a quarter of the bytes and answer most questions; on a slow line the details must not share it with them.
  const nameBytes = await part("names");
  const began = performance.now();
  const names = openNames(nameBytes);
  if (!names.ok) throw new Error(names.problem);
  const table = searchTable(names.value);
  const opened = openSearchSession(table);
  session = opened;
  const milliseconds = performance.now() - began;
  answer({ kind: "ready", size: opened.size, asOf: names.value.asOf, version: names.value.version, milliseconds });
  answerWaiting(opened);

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
const pause = () => new Promise<void>((go) => setTimeout(go));

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

function reply(ask: SearchAsk, { show, all, canShow }: SearchSession): void {
  if (ask.kind === "open") return;
  if (!canShow(ask.view)) waiting.push(ask);
  else if (ask.kind === "show") answer({ kind: "page", turn: ask.turn, page: show(ask.view, ask.from, ask.count) });
  else answer({ kind: "rows", turn: ask.turn, rows: all(ask.view) });
}

addEventListener("message", ({ data }: MessageEvent<SearchAsk>) => {
  if (data.kind === "open") {
    open(data).catch((error: unknown) => answer({ kind: "failed", problem: sentenceOf(error) }));
  } else if (session) reply(data, session);
  else waiting.push(data);
});
