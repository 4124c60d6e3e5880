import { useEffect, useState } from "react";
import type { TitleList } from "./TitleList.tsx";

/**
 * The table of a checked list, asked for when a list is begun: few readers give one, and the first check must not wait for it.
 * `missing` where it could not be loaded; the next list asks again.
 */
export function useTitleList(wanted: boolean): { TitleList: typeof TitleList | undefined; missing: boolean } {
  const [loaded, setLoaded] = useState<{ TitleList: typeof TitleList } | undefined>(undefined);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (!wanted || loaded) return;
    setMissing(false);
    import("./TitleList.tsx").then(setLoaded, () => setMissing(true));
  }, [wanted, loaded]);
  return { TitleList: loaded?.TitleList, missing };
}
