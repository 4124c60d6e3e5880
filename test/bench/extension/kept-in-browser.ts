import type { Page } from "playwright-core";

/**
 * Waits until the worker has kept the register that it has chosen. It does so after its first answer, and a worker that lives as
 * long as browsers let it has always done; one stopped before would choose from the package again.
 * @param view a page of the extension
 */
export async function untilKept(view: Page): Promise<void> {
  await view.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.open("register", 1);
        request.onsuccess = () => {
          const count = request.result.transaction("files").objectStore("files").count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result > 0);
          };
        };
      }),
  );
}

/** Takes away what is kept, as it is before the first start of a new package. */
export async function forgetKept(view: Page): Promise<void> {
  await view.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("register", 1);
        request.onsuccess = () => {
          const transaction = request.result.transaction("files", "readwrite");
          transaction.objectStore("files").clear();
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
}
