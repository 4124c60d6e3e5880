import * as v from "valibot";
import type { Held } from "../../shared/register/accept-update.ts";
import { parseManifest } from "../../shared/register/manifest.ts";

const database = "register";
const table = "files";
const current = "current";

/** What is kept of an accepted update: its manifest with the keys that signed it, and its bytes. */
export type StoredUpdate = { held: Held; bytes: Uint8Array<ArrayBuffer> };

const stored = v.object({
  held: v.object({ manifest: v.unknown(), keys: v.array(v.string()) }),
  bytes: v.instance(Uint8Array),
});

/** The last register that was accepted; `undefined` where there has been none. */
export async function readUpdatedFile(): Promise<StoredUpdate | undefined> {
  const found = v.safeParse(stored, await run("readonly", (files) => files.get(current) as IDBRequest<unknown>));
  if (!found.success) return undefined;
  const { held, bytes } = found.output;
  const manifest = parseManifest(held.manifest);
  return manifest.ok ? { held: { manifest: manifest.value, keys: held.keys }, bytes: new Uint8Array(bytes) } : undefined;
}

/** Replaces it in one step: whoever reads meanwhile has the old one or the new one, whole. */
export async function writeUpdatedFile(update: StoredUpdate): Promise<void> {
  await run("readwrite", (files) => files.put(update, current));
}

export async function dropUpdatedRegister(): Promise<void> {
  await run("readwrite", (files) => files.clear());
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
