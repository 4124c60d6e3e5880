import { ask } from "../messages/send.ts";
import { maySell } from "./may-sell.ts";
import { takeOver } from "./one-per-page.ts";
import { onPageChange } from "./page-changes.ts";

/**
 * Stands in every page of an allowed store and costs next to nothing: looks whether the page may sell something, again whenever it
 * becomes another one, and only then has the reader put into it, which takes over.
 */
export function guardPage(): void {
  let asked = false;
  const look = () => {
    if (asked || !maySell()) return;
    asked = true;
    ask("page>background: may sell", null).catch(() => {
      // The extension was updated or removed under this page, or the tab may not be read any more.
      asked = false;
    });
  };
  takeOver(onPageChange(look, () => !asked));
  look();
}
