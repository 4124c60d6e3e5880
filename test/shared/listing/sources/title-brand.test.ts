import { expect, test } from "vitest";
import { parsePage } from "../../../../cli/read/parse-page.ts";
import { readPage } from "../../../../shared/listing/read-page.ts";

/** A shop's page that names no brand anywhere: heading, price, button, and links to other goods. */
function brandOf(title: string, others: readonly string[], more = "", head = ""): string | undefined {
  const links = others.map((name, at) => `<li><a href="/i/${at}">${name}</a></li>`).join("");
  const html = `<html><head>${head}</head><body><h1>${title}</h1><span class="price">$49.50</span><button>Add to cart</button>${more}<ul>${links}</ul></body></html>`;
  const reading = readPage(parsePage(html), "https://lampenhaus.example/i/77");
  if (reading.kind !== "listing") throw new Error(`The page was read as ${reading.kind}.`);
  return reading.listing.brand?.value;
}

const lumora = ["Lumora desk light", "Lumora floor light", "Lumora wall sconce"];

test.each([
  { it: "a name that three other goods bear", title: "Lumora brass lamp", others: lumora, brand: "Lumora" },
  { it: "nothing where two bear it", title: "Lumora brass lamp", others: lumora.slice(1), brand: undefined },
  { it: "a name of its own shape that one other bears", title: "LumORA brass lamp", others: ["LumORA light"], brand: "LumORA" },
  {
    it: "both words where all bear both",
    title: "Nora Vale lamp",
    others: ["Nora Vale desk light", "Nora Vale sconce", "Nora Vale bulb"],
    brand: "Nora Vale",
  },
  {
    it: "one word where the second stands alone elsewhere",
    title: "Lumora Glow lamp",
    others: ["Lumora Glow light", "Lumora Glow sconce", "Lumora Glow bulb", "Bulbs with Glow inside"],
    brand: "Lumora",
  },
  {
    it: "nothing where the name goes on",
    title: "Salt and Silver lamp",
    others: ["Salt and Silver light", "Salt lamp", "Salt stone"],
    brand: undefined,
  },
  {
    it: "nothing where titles of any brand begin so",
    title: "Stainless lamp",
    others: ["Stainless light", "Stainless sconce", "Stainless bulb"],
    brand: undefined,
  },
  {
    it: "nothing for the shop's own name",
    title: "Lampenhaus brass lamp",
    others: ["Lampenhaus light", "Lampenhaus sconce", "Lampenhaus bulb"],
    brand: undefined,
  },
])("reads $it", ({ title, others, brand }) => {
  expect(brandOf(title, others)).toBe(brand);
});

test("a word that the page also writes in small letters is no name", () => {
  const others = ["Brass desk light", "Brass floor light", "Brass wall sconce"];
  expect(brandOf("Brass lamp", others, "<p>Polished by hand: the brass will darken.</p>")).toBeUndefined();
});

test("the sign of a mark behind the first words of the page's title makes them the brand", () => {
  expect(brandOf("Brass lamp", [], "", "<title>Lumora® Brass Lamp</title>")).toBe("Lumora");
  expect(brandOf("Brass lamp", [], "", "<title>Lumora®5 Brass Lamp</title>")).toBeUndefined();
});

test("a maker's company name is cut to what the title begins with", () => {
  const brand = (maker: string) => brandOf("Lumora brass lamp", [], `<p><b>Manufacturer:</b> ${maker}</p>`);
  expect(brand("American Lumora Inc.")).toBe("Lumora");
  expect(brand("Lumora Lighting Works")).toBe("Lumora Lighting Works");
});

test("one text that a framework wrote in pieces is read as one", () => {
  const html =
    '<h1>Brass lamp</h1><div class="price">$<!-- -->49<!-- -->.<!-- -->50</div><p>Sold by <!-- -->Nora Vale</p><button>Add to cart</button>';
  const reading = readPage(parsePage(`<html><body>${html}</body></html>`), "https://lampenhaus.example/i/77");
  expect(reading.kind === "listing" && reading.listing.price?.value).toBe(49.5);
  expect(reading.kind === "listing" && reading.listing.seller?.value).toBe("Nora Vale");
});
