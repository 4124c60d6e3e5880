import AxeBuilder from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds on the page as it stands: the rule and the first element of each. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Put in by the debugger, which no content security policy binds: the extension's pages and the portal's allow no inline script.
  await page.evaluate(AxeBuilder.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
