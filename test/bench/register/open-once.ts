import { readFileSync } from "node:fs";
import type { RecordationNumber } from "../../../shared/recordation/recordation-number.ts";
import { openProvenRegister, openRegister } from "../../../shared/register/open-register.ts";

// Run as a process of its own, so that nothing is compiled or cached: node open-once.ts FILE NUMBER [proven] -> one line of JSON.
const [, , file = "", number = "", how] = process.argv;
const bytes = new Uint8Array(readFileSync(file));
const before = process.memoryUsage().rss;
const start = performance.now();
const opened = how === "proven" ? openProvenRegister(bytes) : openRegister(bytes);
if (!opened.ok) throw new Error(opened.problem);
const afterOpen = performance.now();
const row = opened.value.byNumber(number as RecordationNumber)[0];
if (row === undefined) throw new Error(`${number} is not in ${file}.`);
opened.value.recordation(row);
const afterLookup = performance.now();
const lookupRss = process.memoryUsage().rss;
const names = opened.value.markNames();
const afterNames = performance.now();
console.log(
  JSON.stringify({
    openMs: afterOpen - start,
    firstLookupMs: afterLookup - start,
    namesMs: afterNames - afterLookup,
    names: names.length,
    lookupMegabytes: (lookupRss - before) / 1e6,
    namesMegabytes: (process.memoryUsage().rss - before) / 1e6,
    fileMegabytes: bytes.length / 1e6,
  }),
);
