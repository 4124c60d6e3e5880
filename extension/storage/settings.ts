import * as v from "valibot";
import type { StoredItem } from "./stored-item.ts";

export const languageChoices = ["browser", "en", "es"] as const;
export const appearances = ["browser", "light", "dark"] as const;

const schema = v.object({
  language: v.picklist(languageChoices),
  appearance: v.picklist(appearances),
  /** Shown by nobody on any page, until switched on again. */
  chipHidden: v.boolean(),
  /** Hosts on which the chip stays away. */
  hiddenHosts: v.array(v.string()),
  /** Addresses of single listings on which it stays away, newest first. */
  hiddenListings: v.array(v.string()),
  marksOnResults: v.boolean(),
  keepRecent: v.boolean(),
  updateRegister: v.boolean(),
  /** Where the register's updates come from, when not from the portal that this build names. */
  portalAddress: v.nullable(v.string()),
});

export type Settings = v.InferOutput<typeof schema>;

export const settings: StoredItem<Settings> = {
  area: "local",
  key: "settings",
  version: 1,
  schema,
  initial: () => ({
    language: "browser",
    appearance: "browser",
    chipHidden: false,
    hiddenHosts: [],
    hiddenListings: [],
    marksOnResults: true,
    keepRecent: false,
    updateRegister: true,
    portalAddress: null,
  }),
};
