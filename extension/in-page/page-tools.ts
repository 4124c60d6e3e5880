import { wordReaders } from "../../shared/listing/word-readers.ts";
import { ask } from "../messages/send.ts";
import { makeHost, sheetOf } from "./host.ts";
import { inSteps } from "./in-steps.ts";

/** What the reader hands to the scripts that come beside it, so that a page makes none of it ready twice. */
export const pageTools = { ask, inSteps, makeHost, sheetOf, words: wordReaders };

export type PageTools = typeof pageTools;
