import type { Register } from "../../../shared/register/register.ts";
import { searchEntries } from "../../../shared/search/search-entry.ts";
import { buildSearchIndex, type SearchIndex } from "../../../shared/search/search-index.ts";
import type { SearchAnswer, SearchAsk } from "./messages.ts";

let index: SearchIndex | undefined;
const answer = (message: SearchAnswer) => postMessage(message);

async function open(address: string): Promise<void> {
  const manifest = (await (await fetch(address)).json()) as { file: string };
  const register = (await (await fetch(new URL(manifest.file, new URL(address, location.href)))).json()) as Register;
  index = buildSearchIndex(searchEntries(register));
  answer({ kind: "ready", size: index.size, asOf: register.asOf, version: register.version });
}

addEventListener("message", ({ data }: MessageEvent<SearchAsk>) => {
  if (data.kind === "open") {
    open(data.address).catch((error: unknown) =>
      answer({ kind: "failed", problem: error instanceof Error ? error.message : String(error) }),
    );
  } else if (index) {
    answer({ kind: "found", turn: data.turn, hits: index.find(data.typed) });
  }
});
