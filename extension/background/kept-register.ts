import * as v from "valibot";
import type { Held } from "../../shared/register/accept-update.ts";
import { parseManifest } from "../../shared/register/manifest.ts";
import type { RegisterFacts } from "../messages/register-facts.ts";

/** The register in use, as it rests while the worker sleeps. */
export type KeptRegister = {
  held: Held;
  source: RegisterFacts["source"];
  /** The version of the package against whose own register and keys it was chosen: another package chooses anew. */
  chosenIn: string;
  /** Its bytes, whose hash was compared before they were kept. A Blob: it is read many times faster than a file of the package. */
  file: Blob;
};

const database = "register";
const table = "files";
const current = "current";

const kept = v.object({
  held: v.object({ manifest: v.unknown(), keys: v.array(v.string()) }),
  source: v.picklist(["bundled", "updated"]),
  chosenIn: v.string(),
  file: v.instance(Blob),
});

/** What is kept; `undefined` where nothing is, or nothing that can be read. */
export async function readKeptRegister(): Promise<KeptRegister | undefined> {
  const found = v.safeParse(kept, await run("readonly", (files) => files.get(current) as IDBRequest<unknown>));
  if (!found.success) return undefined;
  const { held, ...others } = found.output;
  const manifest = parseManifest(held.manifest);
  return manifest.ok ? { ...others, held: { manifest: manifest.value, keys: held.keys } } : undefined;
}

/** Replaces it in one step: whoever reads meanwhile has the old one or the new one, whole. */
export async function keepRegister(register: KeptRegister): Promise<void> {
  await run("readwrite", (files) => files.put(register, current));
}

/** A later manifest has confirmed the register that is kept. */
export async function keepConfirmed(held: Held): Promise<void> {
  const before = await readKeptRegister();
  if (before) await keepRegister({ ...before, held });
}

export async function dropKeptRegister(): Promise<void> {
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
