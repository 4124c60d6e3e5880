import { send } from "../messages/send.ts";
import { maySell } from "./may-sell.ts";
import { takeOver } from "./one-per-page.ts";
import { onNewTitle, settle } from "./page-changes.ts";

/** Milliseconds after which a page that draws its product late is looked at once more. */
const lateLook = 2_000;

/**
 * Stands in every page of an allowed store and costs next to nothing: looks whether the page may sell something, again whenever it
 * becomes another one, and only then has the reader put into it, which takes over. As few functions as can be: each that is called
 * costs a page a twentieth of a millisecond to make ready, and each look a third of one. A page that returns from the back/forward
 * cache is the one that was looked at before it was left.
 */
export function guardPage(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elements = document.getElementsByTagName("*");
  /** How many of them the page had when it sold nothing. */
  let lookedAt = 0;
  const look = () => {
    // Whoever asks in vain (the worker was stopped, the extension updated) asks again at the next look: only a reader that has
    // started takes the gate away.
    if (maySell()) send("page>background: may sell", null).catch(() => undefined);
    else lookedAt = elements.length;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, settle);
  };
  // Most pages draw nothing more: a product that comes late brings elements with it.
  const late = setTimeout(() => {
    if (elements.length !== lookedAt) look();
  }, lateLook);
  const navigation = globalThis.navigation as typeof globalThis.navigation | undefined;
  navigation?.addEventListener("navigatesuccess", later);
  // A Firefox without this interface tells of no address that a script has set; such pages change their title with it.
  const stopTitles = navigation ? undefined : onNewTitle(later);
  takeOver(() => {
    clearTimeout(timer);
    clearTimeout(late);
    navigation?.removeEventListener("navigatesuccess", later);
    stopTitles?.();
  });
  look();
}
