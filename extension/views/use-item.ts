import { useCallback, useEffect, useState } from "react";
import { changeItem, readItem, type StoredItem, watchItem } from "../storage/stored-item.ts";

/** A stored item, followed as it changes, with the way to change it; `undefined` until it was read. The change has been kept once its promise is. */
export function useItem<T>(item: StoredItem<T>): [T | undefined, (change: (value: T) => T) => Promise<T>] {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    void readItem(item).then(setValue);
    return watchItem(item, setValue);
  }, [item]);
  const change = useCallback((apply: (value: T) => T) => changeItem(item, apply), [item]);
  return [value, change];
}
