import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readSourceRow } from "../../shared/source/read-source-row.ts";
import type { Source } from "../../shared/source/source.ts";

const file = join(process.cwd(), "content/sources/sources.csv");

const byId = new Map<string, Source>(
  (parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[]).map((row) => {
    const result = readSourceRow(row);
    if (!result.ok) throw new Error(`${file}: ${result.problem} Mend the row; \`npm run test:content\` names its line.`);
    return [result.value.id, result.value] as const;
  }),
);

export const sourceById = (id: string): Source | undefined => byId.get(id);
