import { vi } from "vitest";

type Areas = Record<"local" | "session", Map<string, unknown>>;

/** Plays the browser's two areas of storage; what is in them can be looked at. @param others of the browser's interfaces */
export function stubChrome(others: object = {}): Areas {
  const areas: Areas = { local: new Map(), session: new Map() };
  const area = (kept: Map<string, unknown>) => ({
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    },
    remove: async (key: string) => kept.delete(key),
  });
  vi.stubGlobal("chrome", { storage: { local: area(areas.local), session: area(areas.session) }, ...others });
  return areas;
}
