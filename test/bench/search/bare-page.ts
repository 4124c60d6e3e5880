import type { Page } from "playwright-core";

/** A page with a box, one line and a worker that gives back what it is given: nothing is searched, and next to nothing is drawn. */
const bare = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<div class="record-search" aria-busy="false"><input id="record-query" value="bare"><div class="search-results"><p class="card">-</p></div></div>
<script>
  const worker = new Worker(URL.createObjectURL(new Blob(["onmessage = ({ data }) => postMessage({ kind: 'page', text: data, milliseconds: 0 })"])));
  const region = document.querySelector(".record-search");
  const box = document.querySelector("input");
  const ask = () => {
    region.setAttribute("aria-busy", "true");
    worker.postMessage(box.value);
  };
  box.addEventListener("input", ask);
  worker.onmessage = ({ data }) => {
    if (data.text !== box.value) return;
    document.querySelector(".card").textContent = data.text;
    region.setAttribute("aria-busy", "false");
  };
</script>`;

/** Opens the bare page at an address of the server, so that it is a page like any other. */
export async function openBarePage(page: Page, server: string): Promise<void> {
  const address = `${server}/bare`;
  await page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: bare }));
  await page.goto(address);
}
