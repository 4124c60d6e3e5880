/** Lets this page work offline after the first visit. Quietly does nothing where the browser has no service worker or forbids it. */
export function keepOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("/sw.js").catch(() => undefined);
}
