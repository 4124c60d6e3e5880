const databaseName = "border-lens-drafts";
const storeName = "drafts";
const key = "identification-guide";

/** How keeping ended: `full` where the browser has no room, `refused` where it keeps nothing (a private window). */
export type Kept = "kept" | "full" | "refused";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(databaseName, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(storeName);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function inStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const asked = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** The draft's text as it was kept, if one was. IndexedDB, since photos outgrow the five megabytes of localStorage. */
export const keptDraft = (): Promise<string | undefined> =>
  inStore<unknown>("readonly", (store) => store.get(key)).then(
    (found) => (typeof found === "string" ? found : undefined),
    () => undefined,
  );

export const keepDraft = (text: string): Promise<Kept> =>
  inStore("readwrite", (store) => store.put(text, key)).then(
    () => "kept",
    (error: unknown) => (error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused"),
  );

export const forgetDraft = (): Promise<void> =>
  inStore("readwrite", (store) => store.delete(key)).then(
    () => undefined,
    () => undefined,
  );
