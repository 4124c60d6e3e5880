import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { type HtmlElement, HtmlValidate, Rule, StaticConfigLoader } from "html-validate";
import type { PageLinks } from "./dead-links.ts";
import { pageRules } from "./page-rules.ts";

/** What a worker is given: pages as files below the folder. */
export type PagesAsked = { folder: string; files: readonly string[] };
/** What it answers for each: what html-validate has against it, and its links. */
export type PageRead = PageLinks & { complaints: string[] };

const { folder, files } = workerData as PagesAsked;
const gathered: { anchors: string[]; links: string[] } = { anchors: [], links: [] };

/** Complains of nothing: takes anchors and links from the tree that the other rules read, so that each page is parsed once. */
class GatherLinks extends Rule {
  setup(): void {
    this.on("dom:ready", ({ document }) => {
      const values = (selector: string, attribute: string) =>
        document.querySelectorAll(selector).flatMap((element: HtmlElement) => element.getAttributeValue(attribute) ?? []);
      gathered.anchors = values("[id]", "id");
      gathered.links = [
        ...values("[href]", "href"),
        ...values("[src]", "src"),
        ...values("form[action]", "action"),
        ...values('meta[property="og:image"]', "content"),
      ].map((link) => link.replaceAll("&amp;", "&"));
    });
  }
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    ...pageRules,
    plugins: [{ name: "links", rules: { "gather-links": GatherLinks } }],
    rules: { ...pageRules.rules, "gather-links": "error" },
  }),
);

for (const file of files) {
  const report = validator.validateStringSync(readFileSync(join(folder, file), "utf8"), file);
  const complaints = report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`),
  );
  parentPort?.postMessage({ address: addressOf(file), ...gathered, complaints } satisfies PageRead);
}

function addressOf(file: string): string {
  return `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`;
}
