const citation = /\[\^([a-z0-9-]+)\](?!:)/g;

/** Ids of the sources a text cites as `[^id]`, each once, in the order of first use. */
export function citationsIn(body: string): string[] {
  return [...new Set([...body.matchAll(citation)].map((found) => found[1] ?? ""))];
}
