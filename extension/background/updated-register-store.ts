const database = "register";
const table = "files";
const current = "current";

/** What is kept of an accepted update: its signed manifest, as received, and its bytes. */
export type StoredUpdate = { manifest: string; bytes: ArrayBuffer };

/** The last register that was accepted; `undefined` where there has been none. */
export async function readUpdatedFile(): Promise<StoredUpdate | undefined> {
  const found: unknown = await run("readonly", (files) => files.get(current));
  return isStored(found) ? found : undefined;
}

/** Replaces it in one step: whoever reads meanwhile has the old one or the new one, whole. */
export async function writeUpdatedFile(update: StoredUpdate): Promise<void> {
  await run("readwrite", (files) => files.put(update, current));
}

export async function dropUpdatedRegister(): Promise<void> {
  await run("readwrite", (files) => files.clear());
}

function isStored(found: unknown): found is StoredUpdate {
  return (
    typeof found === "object" && found !== null && "manifest" in found && "bytes" in found && found.bytes instanceof ArrayBuffer
  );
}

async function run<T>(mode: IDBTransactionMode, act: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(table, mode);
      const request = act(transaction.objectStore(table));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
