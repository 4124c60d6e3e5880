import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../cli/project-root.ts";
import { type PortalServer, servePortal } from "../../scripts/serve-portal.ts";
import { type LaunchedBrowser, launchBrowser } from "./launch-browser.ts";

const list = [
  "recordation_number,kind,mark,owner,registration_number,effective,expires,gray_market,goods",
  'TMK 21-00431,trademark,ZEBRALUX,"Zebralux, Inc.","5,902,187",2021-05-03,2031-05-03,yes,desk lamps',
].join("\n");

let copy: string;
let portal: PortalServer;
let browser: LaunchedBrowser;

/** Runs one of the copy's own programs, as a person who keeps a register would. */
function run(program: string, ...args: string[]): string {
  return execFileSync(join(projectRoot, "node_modules/.bin", program), args, {
    cwd: copy,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

beforeAll(async () => {
  mkdirSync(join(projectRoot, "build"), { recursive: true });
  copy = mkdtempSync(join(projectRoot, "build/import-to-page-"));
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  for (const file of files.split("\0").filter((name) => name !== "" && !name.startsWith("test/"))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(projectRoot, file), join(copy, file));
  }
  symlinkSync(join(projectRoot, "node_modules"), join(copy, "node_modules"), "junction");
  writeFileSync(join(copy, "list.csv"), list);
  run("node", "cli/main.ts", "register", "publish");
  run(
    "node",
    "cli/main.ts",
    "import",
    "csv",
    "list.csv",
    "--source-url",
    "https://list.example/",
    "--source-title",
    "Invented list",
  );
  run("node", "cli/main.ts", "register", "build");
  run("node", "cli/main.ts", "manual", "build/manual.json");
  run("astro", "build");
  portal = await servePortal(0, join(copy, "build/portal"));
  browser = await launchBrowser();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await portal?.close();
  if (copy) rmSync(copy, { recursive: true, force: true });
});

test("a recordation from an imported file is found by the search and has its page", async () => {
  const page = await browser.context.newPage();
  await page.goto(`${portal.address}/search/?q=zebralux`);
  await page.locator("table.results tbody tr td[data-column=title] a").filter({ hasText: "ZEBRALUX" }).click();
  await page.getByRole("heading", { level: 1, name: "ZEBRALUX" }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/recordations/tmk-21-00431/");
  expect(await page.locator("main").innerText()).toContain("TMK 21-00431");
});

test("the feed of changes tells it, and its link leads to that page", async () => {
  const feed = (await (await fetch(`${portal.address}/data/changes.json`)).json()) as { items: { title: string; url: string }[] };
  const entry = feed.items[0];
  expect(entry?.title).toBe("ZEBRALUX (TMK 21-00431): new in this register");
  expect((await fetch(new URL(new URL(entry?.url ?? "").pathname, portal.address))).status).toBe(200);
});

test("the published dataset holds it, the version before does not, and the copy can be proven", async () => {
  const [newest, before] = (await (await fetch(`${portal.address}/data/versions.json`)).json()) as {
    path: string;
    changes: { recorded: number };
  }[];
  const table = async (path = "") => (await fetch(`${portal.address}/data/${path}recordations.csv`)).text();
  expect(newest?.changes.recorded).toBe(1);
  expect(await table()).toContain("ZEBRALUX");
  expect(await table(newest?.path)).toContain("ZEBRALUX");
  expect(await table(before?.path)).not.toContain("ZEBRALUX");
  const sums = readFileSync(join(copy, "build/portal/data/SHA256SUMS"), "utf8").trim().split("\n");
  expect(sums.some((line) => line.endsWith("recordations.csv"))).toBe(true);
  expect(run("node", "cli/main.ts", "register", "verify", "build/portal/data")).toContain(
    `All ${sums.length} files listed in SHA256SUMS are as listed.`,
  );
  expect(readFileSync(join(copy, "build/portal/data/datapackage.json"), "utf8")).toContain('"border-lens-register"');
});
