/** A `|`-separated cell as a list. */
export function listCell(cell: string | undefined): string[] {
  if (!cell) return [];
  return cell
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
