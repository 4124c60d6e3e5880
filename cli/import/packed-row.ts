import type { PassingRecordation } from "../../content/rules/content-rule.ts";
import { listCell } from "../../shared/mark/list-cell.ts";
import { type RecordationColumn, recordationColumns } from "../../shared/recordation/read-recordation-row.ts";
import { type HeldRow, readPrintedRow } from "./recordation-file.ts";
import type { TakenRow } from "./take-row.ts";

/** The rows of a batch, those that are ready with a text of each kind for all of them. */
export type PackedRows = {
  /**
   * Five of each row: its line; the rules it breaks; where its part of `printed` and of `told` ends, the row before it being
   * where they begin; `columnBits` of what was inferred.
   */
  numbers: Uint32Array;
  /** Id, owner, words and registration of each, which is what rules look at. */
  looks: string;
  printed: string;
  told: string;
};
export const numbersOfRow = 5;

export const columnBits = (columns: readonly RecordationColumn[]): number =>
  columns.reduce((bits, column) => bits | (1 << recordationColumns.indexOf(column)), 0);

/** A row that the other thread made ready. Nobody asks most of them for more than what rules look at and for their printed lines. */
export class PackedRow implements TakenRow {
  readonly line: number;
  readonly key: string;
  readonly recordation: PassingRecordation;
  /** As in `ReadyRow`. */
  readonly broken: number;
  readonly #rows: PackedRows;
  readonly #at: number;

  /**
   * @param at where its numbers begin
   * @param looks those of `rows`, parted; its own begin at `look`
   */
  constructor(rows: PackedRows, at: number, looks: readonly string[], look: number) {
    this.#rows = rows;
    this.#at = at;
    this.line = rows.numbers[at] ?? 0;
    this.broken = rows.numbers[at + 1] ?? 0;
    this.key = looks[look] ?? "";
    this.recordation = { id: this.key, words: listCell(looks[look + 2]) };
    const [owner, registration] = [looks[look + 1], looks[look + 3]];
    if (owner) this.recordation.owner = owner;
    if (registration) this.recordation.registrationNumber = registration;
  }

  get printed(): string {
    return this.#part(this.#rows.printed, 2);
  }

  get told(): string {
    return this.#part(this.#rows.told, 3);
  }

  get row(): HeldRow {
    return readPrintedRow(this.printed);
  }

  get inferred(): RecordationColumn[] {
    const bits = this.#rows.numbers[this.#at + 4] ?? 0;
    return recordationColumns.filter((_, at) => (bits & (1 << at)) !== 0);
  }

  #part(text: string, which: number): string {
    const { numbers } = this.#rows;
    return text.slice(numbers[this.#at - numbersOfRow + which] ?? 0, numbers[this.#at + which]);
  }
}
