import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { projectRoot } from "../../../cli/project-root.ts";
import { decodePage } from "../../../cli/read/decode-page.ts";
import { parsePage } from "../../../cli/read/parse-page.ts";
import type { ListingReading } from "../../../shared/listing/listing-reading.ts";
import { readPage } from "../../../shared/listing/read-page.ts";

const fixtures = join(projectRoot, "test/fixtures/listings");
const ours = readdirSync(fixtures)
  .filter((file) => file.endsWith(".html"))
  .map((file) => readFileSync(join(fixtures, file), "utf8"));

/** What goes wrong on the way: pages cut, doubled, with attributes swapped, with pieces moved and strange signs between. */
type Mutation = { kind: "cut" | "double" | "move" | "swap" | "insert" | "unquote"; at: number; length: number; text: string };
const oddities = [
  "\u202e",
  "\u0000",
  "<script>alert(1)</script>",
  "]]>",
  '","__proto__":{"price":1},"',
  "<div>".repeat(50),
  "9".repeat(400),
  "<!--",
  "\ud800",
  "&#x110000;",
];
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("cut", "double", "move", "swap", "insert", "unquote"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 0.5, noNaN: true }),
  text: fc.constantFrom(...oddities),
});

function mutate(html: string, { kind, at, length, text }: Mutation): string {
  const from = Math.floor(at * html.length);
  const to = Math.min(html.length, from + Math.floor(length * html.length));
  const piece = html.slice(from, to);
  const rest = html.slice(0, from) + html.slice(to);
  switch (kind) {
    case "cut":
      return rest;
    case "double":
      return html.slice(0, to) + piece + html.slice(to);
    case "move":
      return piece + rest;
    case "swap":
      return (
        html.slice(0, from) +
        piece.replaceAll("class=", "id#=").replaceAll("id=", "class=").replaceAll("id#=", "id=") +
        html.slice(to)
      );
    case "insert":
      return html.slice(0, from) + text + html.slice(from);
    case "unquote":
      return html.slice(0, from) + piece.replaceAll('"', "") + html.slice(to);
  }
}

const turning = ["\u0000", "\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2069"];

/** A reading is plain data: strings, numbers, lists of them; its texts carry no control or order-turning characters. */
function expectPlain(reading: ListingReading): void {
  const walk = (value: unknown): void => {
    if (typeof value === "string") expect(turning.some((sign) => value.includes(sign))).toBe(false);
    else if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
    else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) walk(one);
  };
  walk(reading);
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { price?: unknown }).price).toBeUndefined();
});

/** How many mutated pages are read: `READER_CASES=5000` for the whole run. */
const cases = Number(process.env.READER_CASES ?? 600);

test(`${cases} mutated pages are read without an exception, into plain data`, () => {
  const mutated = fc.tuple(fc.constantFrom(...ours), fc.array(mutation, { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(mutated, ([html, mutations]) => {
      const reading = readPage(parsePage(mutations.reduce(mutate, html)), undefined);
      if ("why" in reading) expect(reading.why).not.toContain("could not be read");
      expectPlain(reading);
    }),
    { numRuns: cases, seed: 20261124 },
  );
}, 600_000);

describe("pages made to hurt", () => {
  const product = (name: string, more = "") =>
    `<html><head><script type="application/ld+json">{"@type":"Product","name":${JSON.stringify(name)},"offers":{"price":"5.00","priceCurrency":"USD"}${more}}</script></head><body><h1>${name.replaceAll("<", "&lt;")}</h1></body></html>`;

  test.each([
    {
      it: "elements nested 10,000 deep",
      html: `<h1>Lamp</h1>${"<div>".repeat(10_000)}$5.00${"</div>".repeat(10_000)}<button>Add to cart</button>`,
    },
    {
      it: "50 MB of text",
      html: `<h1>Lamp</h1><p>${"brass ".repeat(8_400_000)}</p><span class="price">$5.00</span><button>Add to cart</button>`,
    },
    {
      it: "one heading of 5 MB",
      html: `<h1>${"lamp ".repeat(1_000_000)}</h1><span class="price">$5.00</span><button>Add to cart</button>`,
    },
    { it: "100,000 prices", html: `<h1>Lamps</h1>${'<li><a href="/x">lamp</a><b class="price">$5.00</b></li>'.repeat(100_000)}` },
    {
      it: "JSON-LD nested 5,000 deep",
      html: product("Lamp", `,"isRelatedTo":${'{"@type":"Product","isRelatedTo":'.repeat(5_000)}1${"}".repeat(5_000)}`),
    },
    {
      it: "a script of open brackets",
      html: `${product("Brass reading lamp")}<script>var a = ${'{"name":"Brass reading lamp",'.repeat(20_000)}</script>`,
    },
    {
      it: "a number of a million digits",
      html: `<h1>Lamp</h1><span class="price">$${"9".repeat(1_000_000)}</span><button>Buy now</button>`,
    },
  ])(
    "$it: read or told apart, without an exception",
    ({ html }) => {
      const reading = readPage(parsePage(html), undefined);
      if ("why" in reading) expect(reading.why).not.toContain("could not be read");
      expectPlain(reading);
    },
    120_000,
  );

  test("keys that reach for a prototype stay data", () => {
    const reading = readPage(
      parsePage(product("Lamp", ',"__proto__":{"price":1},"constructor":{"prototype":{"price":2}}')),
      undefined,
    );
    expect(reading.kind === "listing" && reading.listing.price?.value).toBe(5);
  });

  test("markup in a title is words, not markup", () => {
    const reading = readPage(parsePage(product('Lamp <img src=x onerror="alert(1)"> brass')), undefined);
    expect(reading.kind === "listing" && reading.listing.title.value).toBe("Lamp brass");
  });

  test("characters that turn the order of text are taken out", () => {
    const reading = readPage(parsePage(product("Lamp \u202eecnanifrewop")), undefined);
    expect(reading.kind === "listing" && reading.listing.title.value).toBe("Lamp ecnanifrewop");
  });
});

const saved = join(projectRoot, "../shared/data/listings/pages");
describe.runIf(existsSync(saved))("saved real pages", () => {
  test(`${Math.ceil(cases / 10)} mutations of them are read without an exception`, () => {
    const files = readdirSync(saved, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html.gz"));
    // Short ones, so that many are read; the long ones are read whole by the bench.
    const pages = files
      .map((file) => gunzipSync(readFileSync(join(saved, file))))
      .filter(({ length }) => length < 120_000)
      .map(decodePage);
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(mutation, { minLength: 1, maxLength: 4 }), (html, mutations) => {
        const reading = readPage(parsePage(mutations.reduce(mutate, html)), undefined);
        if ("why" in reading) expect(reading.why).not.toContain("could not be read");
        expectPlain(reading);
      }),
      { numRuns: Math.ceil(cases / 10), seed: 20261124 },
    );
  }, 300_000);
});
