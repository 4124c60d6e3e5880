import * as v from "valibot";

/** One thing kept by the extension, declared once: where, under what key, in which version, and what an older version becomes. */
export type StoredItem<T> = {
  area: "local" | "session";
  key: string;
  version: number;
  schema: v.GenericSchema<unknown, T>;
  /** A fresh value for whoever has none. */
  initial: () => T;
  /** Turns the value of an older version into this one's shape; what it cannot use is given up for `initial`. */
  migrate?: (old: unknown, fromVersion: number) => unknown;
};

const kept = v.object({ version: v.number(), value: v.unknown() });

/** Reads an item; what is not there, or is no longer readable, is its initial value. */
export async function readItem<T>(item: StoredItem<T>): Promise<T> {
  const stored = v.safeParse(kept, (await chrome.storage[item.area].get(item.key))[item.key]);
  if (!stored.success) return item.initial();
  const { version, value } = stored.output;
  const current = version === item.version ? value : item.migrate?.(value, version);
  const parsed = v.safeParse(item.schema, current);
  return parsed.success ? parsed.output : item.initial();
}

export async function writeItem<T>(item: StoredItem<T>, value: T): Promise<void> {
  await chrome.storage[item.area].set({ [item.key]: { version: item.version, value } });
}

export async function removeItem<T>(item: StoredItem<T>): Promise<void> {
  await chrome.storage[item.area].remove(item.key);
}

// One change at a time per key: two tabs that change the same list at once must both be in it.
const queues = new Map<string, Promise<unknown>>();

/** Changes an item in place; changes of one key made in this context wait for each other. */
export function changeItem<T>(item: StoredItem<T>, change: (value: T) => T): Promise<T> {
  const before = queues.get(item.key) ?? Promise.resolve();
  const after = before.then(async () => {
    const changed = change(await readItem(item));
    await writeItem(item, changed);
    return changed;
  });
  queues.set(
    item.key,
    after.catch(() => undefined),
  );
  return after;
}

/** Calls back with the new value whenever an item changes, whoever changed it. Returns what ends it. */
export function watchItem<T>(item: StoredItem<T>, changed: (value: T) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === item.area && item.key in changes) void readItem(item).then(changed);
  };
  chrome.storage.onChanged.addListener(listener);
  return () => chrome.storage.onChanged.removeListener(listener);
}
