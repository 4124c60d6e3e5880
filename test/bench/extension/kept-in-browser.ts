import type { Page } from "playwright-core";

/**
 * Waits until the worker has kept the register that it has chosen. It does so after its first answer, and a worker that lives as
 * long as browsers let it has always done; one stopped before would choose from the package again.
 * @param view a page of the extension
 */
export async function untilKept(view: Page): Promise<void> {
  await view.waitForFunction(askFiles, "count" as const);
}

/** Takes away what is kept, as it is before the first start of a new package. */
export async function forgetKept(view: Page): Promise<void> {
  await view.evaluate(askFiles, "clear" as const);
}

/** In the browser: as `extension/background/kept-register.ts` names them. */
function askFiles(act: "count" | "clear"): Promise<number | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("register", 1);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("files", "readwrite");
      const asked = transaction.objectStore("files")[act]();
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(asked.result);
      };
    };
  });
}
