/** The other language shows the same: its link takes along what stands behind the `#`, which the built page cannot know. */
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[hreflang]") : undefined;
  if (link && location.hash.includes("=")) link.hash = location.hash;
});

/**
 * Sends a search form's words to its page behind the `#` of the address, where no browser sends them on. Without scripts the form
 * would put them into the query, and the server would see them.
 */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "get") return;
  event.preventDefault();
  const words = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const address = new URL(form.action);
  address.search = "";
  address.hash = new URLSearchParams(words).toString();
  location.assign(address);
});
