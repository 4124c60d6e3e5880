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
      /** When the page said last that its rows are those of the question. */
      answered: number;
    };
    /** Tells who types that the rows of a key press are painted. */
    rowsPainted?: (time: PaintedKey) => void;
  }
}

type PaintedKey = { paintMs: number; workerMs: number; value: string };

/** Watches the search page from its first moment; runs before any of its own scripts. */
export async function watchSearch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watch: Window["searchWatch"] = {
      painted: 0,
      ready: 0,
      workerMs: 0,
      pressed: 0,
      typed: 0,
      answered: 0,
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
        // Rows may stand before their letter does: the page asks for them a moment earlier.
        queueMicrotask(() => look());
      },
      true,
    );
    const waiting = () =>
      watch.painted === 0 || (watch.painted < watch.pressed && watch.pressed <= watch.typed && watch.pressed <= watch.answered);
    const rowsStand = () => {
      const search = document.querySelector(".record-search[aria-busy=false]");
      return search?.querySelector("table.results td[data-column=title] a") ?? search?.querySelector(".search-results .card");
    };
    let asked = false;
    // Looked at when the page says that its rows are those of the question. Looking with every frame would make each frame a frame
    // of work, and the letter would stand behind it.
    const look = () => {
      if (asked || !waiting() || !rowsStand()) return;
      asked = true;
      const { pressed } = watch;
      requestAnimationFrame(() => {
        // The frame that shows the rows is done when the next task after it runs.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          asked = false;
          // Another key has come between: its rows are looked for anew.
          if (pressed !== watch.pressed) return look();
          watch.painted = performance.now();
          const value = document.querySelector<HTMLInputElement>("#record-query")?.value ?? "";
          window.rowsPainted?.({ paintMs: watch.painted - pressed, workerMs: watch.workerMs, value });
        };
        channel.port2.postMessage(0);
      });
    };
    new MutationObserver(() => {
      watch.answered = performance.now();
      look();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["aria-busy"] });
  });
}

export type KeyTime = { text: string; paintMs: number; workerMs: number };

/** Types the texts letter by letter; each key waits until the rows of the one before are painted. */
export async function typeAndWatch(page: Page, texts: readonly string[]): Promise<KeyTime[]> {
  const times: KeyTime[] = [];
  let tell: ((time: PaintedKey) => void) | undefined;
  // Told by the page itself, once its rows are painted: any question to it would be work between the key and its rows.
  await page.exposeFunction("rowsPainted", (time: PaintedKey) => tell?.(time));
  const painted = () =>
    new Promise<PaintedKey>((resolve) => {
      tell = resolve;
    });
  await page.locator("#record-query").focus();
  for (const text of texts) {
    const emptied = painted();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await emptied;
    for (let length = 1; length <= text.length; length++) {
      const typed = text.slice(0, length);
      const told = painted();
      await page.keyboard.press(typed.at(-1) === " " ? "Space" : (typed.at(-1) ?? "a"));
      const { value, ...time } = await told;
      if (value !== typed) throw new Error(`The box holds "${value}" where "${typed}" was typed.`);
      times.push({ text: typed, ...time });
    }
  }
  return times;
}
