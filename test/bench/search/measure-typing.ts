import type { Page } from "playwright-core";

/** What the page is watched for: when rows were painted after a key press, and how long the worker took for them. */
declare global {
  interface Window {
    searchWatch: { painted: number; ready: number; workerMs: number; pressed: number; workerStart: number };
  }
}

/** Watches the search page from its first moment; runs before any of its own scripts. */
export async function watchSearch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch = { painted: 0, ready: 0, workerMs: 0, pressed: 0, workerStart: 0 };
    window.searchWatch = watch;
    const Plain = Worker;
    window.Worker = class extends Plain {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener("message", ({ data }) => {
          if (data.kind === "ready") watch.ready = data.milliseconds;
          if (data.kind === "page") watch.workerMs = data.milliseconds;
        });
      }
    };
    addEventListener(
      "keydown",
      (event) => {
        watch.pressed = event.timeStamp;
      },
      true,
    );
    const look = () => {
      const search = document.querySelector(".record-search");
      const row = search?.querySelector("table.results td[data-column=title] a");
      const waiting = watch.painted === 0 || watch.painted < watch.pressed;
      if (waiting && search?.getAttribute("aria-busy") === "false" && (row || search.querySelector(".search-results .card"))) {
        // The frame that shows the rows is done when the next task after it runs.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (watch.painted === 0 || watch.painted < watch.pressed) watch.painted = performance.now();
        };
        channel.port2.postMessage(0);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

export type KeyTime = { text: string; paintMs: number; workerMs: number };

/** Types the texts letter by letter; each key waits until the rows of the one before are painted. */
export async function typeAndWatch(page: Page, texts: readonly string[]): Promise<KeyTime[]> {
  const times: KeyTime[] = [];
  await page.locator("#record-query").focus();
  for (const text of texts) {
    await page.locator("#record-query").fill("");
    for (let length = 1; length <= text.length; length++) {
      const typed = text.slice(0, length);
      await page.keyboard.press(typed.at(-1) === " " ? "Space" : (typed.at(-1) ?? "a"));
      const handle = await page.waitForFunction(
        (now) => {
          const { pressed, painted, workerMs } = window.searchWatch;
          const box = document.querySelector<HTMLInputElement>("#record-query");
          const settled = document.querySelector(".record-search")?.getAttribute("aria-busy") === "false";
          return box?.value === now && settled && painted > pressed ? { paintMs: painted - pressed, workerMs } : undefined;
        },
        typed,
        { polling: 5 },
      );
      const time = await handle.jsonValue();
      if (time) times.push({ text: typed, ...time });
    }
  }
  return times;
}
