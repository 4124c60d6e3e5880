import { longestInBox } from "./held-input.ts";

/**
 * What another app shared (see the web manifest), or the home page's box sent here. Words win over the address that most shops
 * share along with them. `undefined` where the query holds nothing.
 */
export function sharedWords(query: string): string | undefined {
  const shared = new URLSearchParams(query);
  const parts = ["title", "text", "url", "q"].map((name) => shared.get(name)?.trim() ?? "").filter((part) => part !== "");
  const words = parts.filter((part) => !/^https?:\/\/\S+$/.test(part));
  const joined = (words.length > 0 ? words : parts).join("\n").slice(0, longestInBox);
  return joined === "" ? undefined : joined;
}
