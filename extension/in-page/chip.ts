import type { ChipContent } from "../messages/chip-content.ts";
import type { Hiding } from "../messages/messages.ts";
import { makeHost, sheetOf } from "./host.ts";
import { placeChip } from "./place-chip.ts";

/** `lost` is called when the page has taken the title, or the chip beside it, out of itself. */
export type ChipActions = { open: () => void; hide: (what: Hiding) => void; lost: () => void };

export type Chip = { remove: () => void; host: HTMLElement };

const hostStyle =
  "all:initial!important;position:absolute!important;inset:0 auto auto 0!important;width:max-content!important;z-index:2147483000!important";

/**
 * Shows the chip beside the title. It stands after the title in the document, so it is next in focus order, and takes
 * no room in the page's flow.
 */
export function showChip(content: ChipContent, title: Element, actions: ChipActions): Chip {
  const host = makeHost("chip", content.language, hostStyle);
  // Closed: the page can neither read the words nor change them.
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheetOf(content.style)];

  const bar = element("span", "bar");
  bar.role = "group";
  bar.ariaLabel = "Border Lens";
  const open = element("button", "open");
  const words = element("span", "words");
  words.textContent = content.text;
  open.append(element("span", "shape"), words);
  // Begins with the visible words, so that whoever speaks to the screen can say what they see; then, in words, what shape and flag say.
  open.ariaLabel = `${content.text}. ${content.opens}`;
  if (content.flagged) open.append(element("span", "flag"));
  onTrusted(open, actions.open);

  const menu = element("span", "menu");
  // Opened by a button of our own: what a browser builds for `details` costs a page half a millisecond.
  const more = element("button", "more");
  more.ariaLabel = content.menu.label;
  more.ariaExpanded = "false";
  more.title = content.menu.label;
  more.textContent = "⋯";
  menu.append(more);
  let list: HTMLElement | undefined;
  let isOpen = false;
  const toggle = () => {
    isOpen = !isOpen;
    // Few people ever open it, and every button costs the page some time.
    list ??= fill();
    list.hidden = !isOpen;
    more.ariaExpanded = String(isOpen);
    // On the window and first of all, for a page may keep a press to itself.
    if (isOpen) addEventListener("pointerdown", pressed, true);
    else removeEventListener("pointerdown", pressed, true);
  };
  // The menu goes when something else is pressed. Outside its shadow root whatever was pressed in the chip is told of as its host.
  const pressed = ({ target }: Event) => {
    if (target !== host) toggle();
  };
  const fill = () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(content.menu.style)];
    const items = listOf(content.menu.items, actions.hide);
    menu.append(items);
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !isOpen) return;
      toggle();
      more.focus();
      event.stopPropagation();
    });
    return items;
  };
  onTrusted(more, toggle);
  bar.append(open, menu);
  root.append(bar);
  title.after(host);
  const stopPlacing = placeChip(host, title, actions.lost);
  return {
    host,
    remove: () => {
      stopPlacing();
      host.remove();
    },
  };
}

function listOf(items: ChipContent["menu"]["items"], hide: ChipActions["hide"]): HTMLElement {
  const list = element("span", "list");
  for (const { what, label } of items) {
    const item = element("button", "item");
    item.textContent = label;
    onTrusted(item, () => hide(what));
    list.append(item);
  }
  return list;
}

// The page can call click() on nothing here, but it could move a frame of ours under the pointer of a script: only a person counts.
function onTrusted(button: HTMLButtonElement, act: () => void): void {
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (event.isTrusted) act();
  });
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
