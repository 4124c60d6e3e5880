/** A `|`-separated cell as a list. */
export function listCell(cell: string | undefined): string[] {
  if (!cell) return [];
  if (!cell.includes("|")) return cell.trim() === "" ? [] : [cell.trim()];
  return cell
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
