import { useEffect, useState } from "react";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** A field that no longer says what the page was built with. Waking keeps the element, but the island's state is the built one. */
type EarlyInput = { field: Field; value: string; checked: boolean };

/**
 * Keeps what a reader typed or chose before the island's script came, on a slow line some seconds: once the fields' own handlers
 * are there, they are told of it as if it had been typed then. To be called first in an island that asks for anything.
 */
export function useEarlyInput(): void {
  // In the first rendering the page still stands as the reader left it.
  const [early] = useState(() => (typeof document === "undefined" ? [] : changedFields()));
  useEffect(() => void repeatAll(early), [early]);
}

function changedFields(): EarlyInput[] {
  const fields = document.querySelectorAll<Field>("astro-island :is(textarea, select, input:not([type=file], [type=hidden]))");
  return [...fields]
    .filter((field) => !isAsBuilt(field))
    .map((field) => ({ field, value: field.value, checked: isTick(field) && field.checked }));
}

function isAsBuilt(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const built = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
    return field.selectedIndex === Math.max(0, built);
  }
  return isTick(field) ? field.checked === field.defaultChecked : field.value === field.defaultValue;
}

async function repeatAll(early: readonly EarlyInput[]): Promise<void> {
  for (const input of early) {
    if (input.field.isConnected) repeat(input);
    // Handlers build on the state they were rendered with: the next one must see what this one did.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function repeat({ field, value, checked }: EarlyInput): void {
  // React passes over an event after which the field says what React last saw there: first it must see the built value.
  if (isTick(field)) {
    field.checked = field.defaultChecked;
    if (field.checked !== checked && (checked || field.type === "checkbox")) field.click();
    return;
  }
  if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
