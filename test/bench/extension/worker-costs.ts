import type { CDPSession } from "playwright-core";
import type { TakenPage } from "../../../shared/listing/taken-page.ts";
import { findChip } from "../../browser/chip-in-page.ts";
import type { ExtensionInBrowser } from "../../browser/extension-in-browser.ts";
import { forgetKept, untilKept } from "./kept-in-browser.ts";
import { heapOfWorker } from "./worker-heap.ts";

/**
 * Milliseconds from a page's question to its answer: with the worker stopped while its register rests in the browser (`cold`), running
 * (`warm`), and stopped before it had kept the register of a package that is new (`first`); the worker's heap in bytes.
 */
export type WorkerCosts = { first: number[]; cold: number[]; warm: number[]; bytes: number };

/** Asks as a page part asks, from the world in which it lives, about a listing of a new title each time. */
export async function workerCosts(extension: ExtensionInBrowser, address: string, rounds: number): Promise<WorkerCosts> {
  const page = await extension.open(address);
  await findChip(page);
  const session = await page.context().newCDPSession(page);
  const world = await worldOf(session, extension.id);
  await session.send("ServiceWorker.enable");
  const costs = { first: [] as number[], cold: [] as number[], warm: [] as number[] };
  const view = await extension.openView("options.html");
  const stop = async () => {
    await session.send("ServiceWorker.stopAllWorkers");
    await page.waitForTimeout(200);
  };
  for (let round = 0; round < rounds; round++) {
    await untilKept(view);
    await stop();
    costs.cold.push(await timeAnswer(session, world, round));
    costs.warm.push(await timeAnswer(session, world, round + rounds));
  }
  for (let round = 0; round < rounds; round++) {
    await untilKept(view);
    await stop();
    await forgetKept(view);
    costs.first.push(await timeAnswer(session, world, round + 2 * rounds));
  }
  await view.close();
  const bytes = await heapOfWorker(extension.id);
  await page.close();
  return { ...costs, bytes };
}

async function worldOf(session: CDPSession, id: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.includes(id)) resolve(context.id);
    });
  });
  await session.send("Runtime.enable");
  return found;
}

async function timeAnswer(session: CDPSession, contextId: number, round: number): Promise<number> {
  const taken: TakenPage = {
    whole: true,
    address: { host: "amazon.com", path: "/dp/B0TESTBL01" },
    language: "en",
    store: "amazon",
    signs: { listing: true, results: false },
    meta: [],
    documentTitle: `ROLEX wrist watch with steel bracelet, number ${round}`,
    jsonLd: [],
    microdata: [],
    rdfa: [],
    survey: { prices: [], labels: [], buyButtons: [], brandPlaces: [], pictures: [], headings: [] },
    groups: [],
    excerpts: [],
    placed: [{ field: "title", place: 0, texts: [`ROLEX wrist watch with steel bracelet, number ${round}`] }],
  };
  const question = {
    name: "page>background: check",
    ask: { address: "https://www.amazon.com/dp/B0TESTBL01", pageTitle: "", taken },
  };
  const { result } = await session.send("Runtime.evaluate", {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const began = performance.now();
      const reply = await chrome.runtime.sendMessage(${JSON.stringify(question)});
      return { took: performance.now() - began, kind: reply?.answer?.kind };
    })()`,
  });
  const { took, kind } = result.value as { took: number; kind: string | undefined };
  if (kind !== "chip") throw new Error(`The background answered with ${kind} where a chip was expected.`);
  return took;
}
