import type { MouseEvent } from "react";

/**
 * Before a row goes with the button that was pressed in it: whoever works by keyboard goes on at the button of the next row, else of the
 * one before.
 * @param otherwise where no other row has one
 */
export function goOnBeside({ currentTarget }: MouseEvent<HTMLButtonElement>, otherwise: HTMLElement | null): void {
  const row = currentTarget.closest("li");
  const beside = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector("button");
  (beside ?? otherwise)?.focus();
}
