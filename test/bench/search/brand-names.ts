import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { projectRoot } from "../../../cli/project-root.ts";
import { foldMark } from "../../../shared/mark/fold-mark.ts";

const folder = join(projectRoot, "../shared/data/marks/brands");

/** Real brand names as a realistic set of marks, each folded spelling once; none where the open lists are not beside the checkout. */
export function brandNames(): string[] {
  if (!existsSync(folder)) return [];
  const column = (file: string, name: string) =>
    (
      parse(readFileSync(join(folder, file)), { columns: true, bom: true, relax_column_count: true }) as Record<string, string>[]
    ).map((row) => row[name] ?? "");
  const all = [
    ...column("nsi-brands-us.csv", "display_name"),
    ...column("simple-icons-brands.csv", "title"),
    ...column("datakick-products.csv", "brand_name"),
  ];
  const seen = new Set<string>();
  return all
    .map((name) => name.trim())
    .filter((name) => foldMark(name).length > 1 && !seen.has(foldMark(name)) && seen.add(foldMark(name)));
}
