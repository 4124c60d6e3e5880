import type MiniSearch from "minisearch";

/** What is searched of one release; built with the page in its language. */
export type SearchText = { id: string; headline: string; digest: string; marks: string; place: string; goods: string };

let index: Promise<MiniSearch<SearchText>> | undefined;

/** Ids of the releases that hold all the words; loaded with the first letter typed. */
export async function searchReleases(address: string, words: string): Promise<Set<string>> {
  index ??= loadIndex(address).catch((error: unknown) => {
    // The next letter typed tries again.
    index = undefined;
    throw error;
  });
  return new Set((await index).search(words).map(({ id }) => String(id)));
}

async function loadIndex(address: string): Promise<MiniSearch<SearchText>> {
  const [{ default: Search }, texts] = await Promise.all([
    import("minisearch"),
    fetch(address).then((answer) => answer.json() as Promise<SearchText[]>),
  ]);
  const built = new Search<SearchText>({
    fields: ["headline", "digest", "marks", "place", "goods"],
    // "bulgari" and "Bvlgari" differ by a letter, "Hermes" and "Hermès" by an accent.
    processTerm: (term) => term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase() || null,
    searchOptions: { prefix: true, combineWith: "AND", fuzzy: (term) => (term.length >= 6 ? 1 : false) },
  });
  built.addAll(texts);
  return built;
}
