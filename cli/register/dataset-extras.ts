import type { FigureSource } from "../../shared/figure/figure-source.ts";
import type { FigureTable } from "../../shared/figure/figure-tables.ts";
import { type DocumentSource, describedFigureTable, type OtherFile, type TableFile } from "../../shared/register/data-package.ts";
import type { Release } from "../../shared/release/release.ts";
import { releaseGoods, releaseGoodsTable } from "../../shared/release/release-goods-table.ts";
import type { DatasetFolder } from "./dataset-folder.ts";
import { putTable } from "./write-version.ts";

/** What is published beside the register and has no versions of its own. */
export type Extras = {
  /** Newest first. */
  releases: readonly Release[];
  /** The mark as shown for a brand as releases name it. */
  markNameOf: (brand: string) => string;
  figures: readonly { table: FigureTable; text: string }[];
  figureSources: readonly FigureSource[];
};

/** Writes the goods of releases and the tables of statistics. @param reviewed ISO date of the newest evidence review */
export function putExtras(
  folder: DatasetFolder,
  { releases, markNameOf, figures, figureSources }: Extras,
  reviewed: string,
): { tables: TableFile[]; others: OtherFile[]; sources: DocumentSource[] } {
  const goods = releaseGoodsTable(markNameOf);
  const tables = [
    putTable(folder, goods, releaseGoods(releases)),
    ...figures.map(({ table, text }) => ({ table: describedFigureTable(table), ...folder.put(`figures/${table.file}`, text) })),
  ];
  const json = {
    title: goods.title,
    description: goods.description,
    licence: "https://creativecommons.org/publicdomain/zero/1.0/",
    reviewed,
    releases,
  };
  return {
    tables,
    others: [
      {
        ...folder.put("releases.json", `${JSON.stringify(json)}\n`),
        title: "Every release as JSON, with its digest in both languages",
        mediatype: "application/json",
      },
    ],
    sources: figureSources.flatMap(({ title, url }) => (url === undefined || url === "" ? [] : [{ title, path: url }])),
  };
}
