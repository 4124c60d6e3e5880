import type { Page } from "playwright-core";

/** What the page is watched for: when rows were painted after a key press, and how long the worker took for them. */
declare global {
  interface Window {
    searchWatch: {
      painted: number;
      ready: number;
      workerMs: number;
      pressed: number;
      /** When the letter of the key came into the box. */
      typed: number;
      /** Kept when the rows of the next key press are painted, which `tell` says. */
      told: Promise<void> | undefined;
      tell: (() => void) | undefined;
    };
  }
}

/** Watches the search page from its first moment; runs before any of its own scripts. */
export async function watchSearch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch: Window["searchWatch"] = {
      painted: 0,
      ready: 0,
      workerMs: 0,
      pressed: 0,
      typed: 0,
      told: undefined,
      tell: undefined,
    };
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
      ({ timeStamp }) => {
        watch.pressed = timeStamp;
      },
      true,
    );
    addEventListener(
      "input",
      ({ timeStamp }) => {
        watch.typed = timeStamp;
      },
      true,
    );
    const waiting = () => watch.painted === 0 || (watch.painted < watch.pressed && watch.pressed <= watch.typed);
    const rowsStand = () => {
      const search = document.querySelector(".record-search[aria-busy=false]");
      return search?.querySelector("table.results td[data-column=title] a") ?? search?.querySelector(".search-results .card");
    };
    let asked = false;
    // Looked at when the page says that its rows are those of the question. Looking with every frame would make each frame a frame
    // of work, and the letter would stand behind it.
    new MutationObserver(() => {
      if (asked || !waiting() || !rowsStand()) return;
      asked = true;
      requestAnimationFrame(() => {
        // The frame that shows the rows is done when the next task after it runs.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          asked = false;
          if (!waiting()) return;
          watch.painted = performance.now();
          watch.tell?.();
        };
        channel.port2.postMessage(0);
      });
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["aria-busy"] });
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
      // Told by the page itself: asking it every few milliseconds would slow what is measured.
      await page.evaluate(() => {
        const watch = window.searchWatch;
        watch.told = new Promise((resolve) => {
          watch.tell = resolve;
        });
      });
      await page.keyboard.press(typed.at(-1) === " " ? "Space" : (typed.at(-1) ?? "a"));
      const { value, ...time } = await page.evaluate(async () => {
        await window.searchWatch.told;
        const { pressed, painted, workerMs } = window.searchWatch;
        const value = document.querySelector<HTMLInputElement>("#record-query")?.value ?? "";
        return { paintMs: painted - pressed, workerMs, value };
      });
      if (value !== typed) throw new Error(`The box holds "${value}" where "${typed}" was typed.`);
      times.push({ text: typed, ...time });
    }
  }
  return times;
}
