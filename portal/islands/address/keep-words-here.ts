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
