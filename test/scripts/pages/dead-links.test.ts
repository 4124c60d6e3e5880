import { expect, test } from "vitest";
import { deadLinks } from "../../../scripts/pages/dead-links.ts";

const pages = (links: string[]) => [
  { address: "/a/", anchors: ["top", "cómo"], links },
  { address: "/es/a/", anchors: [], links: [] },
];
const dead = (...links: string[]) => deadLinks(pages(links), "https://site.example", (path) => path === "/icon.svg");

test.each([
  "/a/",
  "#top",
  "/a/#c%C3%B3mo",
  "../es/a/",
  "/es/a/?q=1",
  "/es/a/#q=D%26G&way=exact",
  "https://site.example/es/a/",
  "/icon.svg",
  "https://elsewhere.example/none/#none",
  "tel:+18005550100",
  "data:image/png;base64,AA",
])("%s leads somewhere", (link) => expect(dead(link)).toEqual([]));

test.each([
  { link: "/b/", says: "/a/ links to /b/; there is no page or file /b/." },
  { link: "/a", says: "/a/ links to /a; there is no page or file /a." },
  { link: "https://site.example/b/", says: "/a/ links to https://site.example/b/; there is no page or file /b/." },
  { link: "/es/a/#top", says: "/a/ links to /es/a/#top; /es/a/ has no element with the id top." },
  { link: "https://[", says: '/a/ links to "https://[", which is no address.' },
])("$link leads nowhere", ({ link, says }) => expect(dead(link)).toEqual([says]));
