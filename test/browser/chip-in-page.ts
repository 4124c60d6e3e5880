import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession, Page } from "playwright-core";

type Node = {
  nodeId: string;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  backendDOMNodeId?: number;
  ignored?: boolean;
};

export type ChipInPage = {
  /** The name a screen reader tells: the outcome, then what a press does. */
  name: string;
  box: { x: number; y: number; width: number; height: number };
  /** Presses the chip as a person would. */
  press: () => Promise<void>;
  /** Opens the chip's menu and presses the item of this name. */
  choose: (item: string) => Promise<void>;
};

/**
 * The chip as assistive technology finds it. Its shadow root is closed, for tests as for pages, so it is looked up in
 * the browser's own accessibility tree and pressed by its place on the screen.
 */
export async function findChip(page: Page): Promise<ChipInPage> {
  await page.locator("[data-border-lens=chip]").waitFor({ state: "attached" });
  const session = await page.context().newCDPSession(page);
  const button = await named(session, "button", /Open the details|Abrir los detalles/);
  const box = await boxOf(session, button);
  return {
    name: button.name?.value ?? "",
    box,
    press: () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
    choose: async (item) => {
      await pressCentre(page, await boxOf(session, await named(session, "button", /^(?:Hide this|Ocultar esto)$/)));
      await pressCentre(page, await boxOf(session, await named(session, "button", new RegExp(`^${item}$`))));
    },
  };
}

/** The tree follows the page a moment later. */
async function named(session: CDPSession, role: string, name: RegExp, until = Date.now() + 10_000): Promise<Node> {
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: Node[] };
  const found = nodes.find((node) => node.role?.value === role && name.test(node.name?.value ?? ""));
  if (found) return found;
  if (Date.now() > until) throw new Error(`The page's accessibility tree has no ${role} named ${name}.`);
  await sleep(50);
  return named(session, role, name, until);
}

async function boxOf(session: CDPSession, { backendDOMNodeId }: Node): Promise<ChipInPage["box"]> {
  if (backendDOMNodeId === undefined) throw new Error("The node stands for no element.");
  const { model } = await session.send("DOM.getBoxModel", { backendNodeId: backendDOMNodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

const pressCentre = (page: Page, { x, y, width, height }: ChipInPage["box"]): Promise<void> =>
  page.mouse.click(x + width / 2, y + height / 2);
