import { ownerSlug } from "../../../shared/recordation/owner-key.ts";
import { namesOrganisation } from "../../../shared/recordation/owner-kind.ts";
import type { SearchView } from "../../../shared/search/search-view.ts";
import type { Language } from "../../text/language.ts";

const ending = (language: Language): string => (language === "en" ? ".atom" : `.${language}.atom`);

/** The feed of every change of the register. */
export const feedOfAll = (language: Language): string => `/data/changes${ending(language)}`;

/** The feed that follows one owner. @param id as in the address of the owner's page */
export const feedOfOwner = (id: string, language: Language): string => `/data/owners/${id}${ending(language)}`;

/**
 * The feed that follows just what the view asks for: one owner or one class and nothing else. Other searches have no file of their
 * own on a static site; they are kept in the browser, which says what is new.
 */
export function feedOf({ text, facets }: SearchView, language: Language): string | undefined {
  const chosen = Object.entries(facets);
  const [only] = chosen;
  if (text.trim() !== "" || chosen.length !== 1 || !only || only[1].length !== 1) return undefined;
  const [name, [value = ""]] = only;
  if (name === "class") return `/data/classes/${value}${ending(language)}`;
  return name === "owner" && namesOrganisation(value) && ownerSlug(value) !== ""
    ? feedOfOwner(ownerSlug(value), language)
    : undefined;
}
