import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { projectRoot } from "../../../cli/project-root.ts";
import type { Recordation } from "../../../shared/recordation/recordation.ts";
import { seededChoices } from "../../generate/seeded-choices.ts";
import { brandNames } from "../search/brand-names.ts";

const terms = join(projectRoot, "../shared/data/marks/nice/nice-terms-ncl10-2015.csv");

/**
 * The same records with real brand names for marks (their order shuffled, repeated as owners repeat theirs) and real goods terms
 * of their classes: shows whether invented words flatter the figures. Undefined where the open lists are not beside the checkout.
 */
export function withRealWords(rows: readonly Recordation[]): Recordation[] | undefined {
  const names = brandNames();
  if (names.length === 0 || !existsSync(terms)) return undefined;
  const random = seededChoices(7);
  const byClass = Map.groupBy(parse(readFileSync(terms), { columns: true, bom: true }) as Record<string, string>[], (row) =>
    Number(row.nice_class),
  );
  const fallback = [...byClass.values()].flat();
  const nameOf = new Map<string, string>();
  return rows.map((row) => {
    const mark =
      nameOf.get(row.mark) ?? (nameOf.size < names.length ? random.pick(names) : `${random.pick(names)} ${random.pick(names)}`);
    nameOf.set(row.mark, mark);
    const list = row.classes.flatMap((number) => byClass.get(number) ?? []);
    const count = (row.goods?.split(/[;,]/).length ?? 1) || 1;
    const goods = Array.from({ length: count }, () => random.pick(list.length > 0 ? list : fallback).description ?? "").join(
      "; ",
    );
    return { ...row, mark, words: row.words.length === 0 ? [] : [mark], goods };
  });
}
