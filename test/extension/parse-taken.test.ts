import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { parsePage } from "../../cli/read/parse-page.ts";
import { parseAsk } from "../../extension/messages/parse-ask.ts";
import { placesOf } from "../../shared/listing/stores/store-places.ts";
import { storeOfHost } from "../../shared/listing/stores/stores.ts";
import { takePage } from "../../shared/listing/take-page.ts";
import type { TakenPage } from "../../shared/listing/taken-page.ts";

const folder = join(projectRoot, "test/fixtures/listings");
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));

function take(name: string): TakenPage {
  const steps = takePage(parsePage(readFileSync(join(folder, name), "utf8")), undefined, (host) => {
    const store = host === undefined ? undefined : storeOfHost(host);
    return store && placesOf(store);
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.taken;
  }
}

/** What arrives on the other side of a message. */
const sent = (taken: unknown) => JSON.parse(JSON.stringify({ address: "https://shop.example/", pageTitle: "", taken }));

test.each(pages)("what is taken of %s comes through the door whole", (name) => {
  const question = sent(take(name));
  expect(parseAsk("page>background: check", question)).toEqual({ ask: question });
});

test.each([
  ["a page handed over as text", "<html>"],
  ["a thing that lies in itself a thousand times", { ...take("watch-rolex.html"), microdata: [nested(1_000)] }],
  [
    "a price that is no number",
    { ...take("watch-rolex.html"), survey: { ...take("watch-rolex.html").survey, prices: [{ price: { amount: "1" } }] } },
  ],
  ["ten thousand meta tags", { ...take("watch-rolex.html"), meta: Array.from({ length: 10_000 }, () => ["a", "b"]) }],
])("%s is refused", (_, taken) => {
  expect(parseAsk("page>background: check", sent(taken))).toBeUndefined();
});

function nested(depth: number): object {
  let item: object = { types: ["product"], properties: {} };
  for (let at = 0; at < depth; at++) item = { types: ["product"], properties: { isRelatedTo: [item] } };
  return item;
}
