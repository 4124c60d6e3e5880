import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type PortalServer, servePortal } from "../../scripts/serve-portal.ts";
import { type LaunchedBrowser, type LaunchOptions, launchBrowser } from "./launch-browser.ts";

export type PortalVisit = {
  readonly address: string;
  readonly browser: LaunchedBrowser;
  newPage: () => Promise<Page>;
  /** Keeps what a page of another browser reports, as for pages made here. */
  watch: (page: Page) => void;
  /** What pages threw or wrote to their console as an error, each with the page's address. */
  problems: string[];
  /** Addresses of other servers that pages asked for something. */
  foreign: string[];
};

/** The built portal behind a server and a browser before it: started before the tests of a file (or a `describe`), closed after them. */
export function visitPortal(options: LaunchOptions = {}): PortalVisit {
  let server: PortalServer;
  let browser: LaunchedBrowser;
  const problems: string[] = [];
  const foreign: string[] = [];
  beforeAll(async () => {
    server = await servePortal(0);
    browser = await launchBrowser(options);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const watch = (page: Page) => {
    page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => message.type() === "error" && problems.push(`${page.url()}: ${message.text()}`));
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(server.address)) foreign.push(request.url());
    });
  };
  const newPage = async () => {
    const page = await browser.context.newPage();
    watch(page);
    return page;
  };
  return {
    get address() {
      return server.address;
    },
    get browser() {
      return browser;
    },
    newPage,
    watch,
    problems,
    foreign,
  };
}
