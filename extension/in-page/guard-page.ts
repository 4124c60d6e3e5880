import { ask } from "../messages/send.ts";
import { maySell } from "./may-sell.ts";
import { takeOver } from "./one-per-page.ts";
import { onPageChange } from "./page-changes.ts";

/**
 * Stands in every page of an allowed store and costs next to nothing: looks whether the page may sell something, again whenever it
 * becomes another one, and only then has the reader put into it, which takes over.
 */
export function guardPage(): void {
  const look = () => {
    // Whoever asks in vain (the worker was stopped, the extension updated) asks again at the next look: only a reader that has
    // started takes the gate away.
    if (maySell()) ask("page>background: may sell", null).catch(() => undefined);
  };
  takeOver(onPageChange(look, () => true, false));
  look();
}
