import type {
  ContentBesides,
  ContentRule,
  Gathering,
  Located,
  PassingRecordation,
  RuleOfOneRecordation,
} from "../../content/rules/content-rule.ts";
import { rulesOfOneRecordation } from "../../content/rules/rules-of-one-recordation.ts";
import { readRecordationRow } from "../../shared/recordation/read-recordation-row.ts";
import type { Recordation } from "../../shared/recordation/recordation.ts";
import type { Breach } from "../../shared/result.ts";
import type { HeldRow } from "./recordation-file.ts";

type Judged = { line: number; recordation: PassingRecordation };

const allBits = -1;

/** Holds recordations against the rules while they stream: each by itself, and all together once they have passed. */
export class RecordationJudge {
  readonly #alone: RuleOfOneRecordation[];
  /** Those of them that a row may not break, as bits of `ReadyRow.broken`. */
  readonly #asked: number;
  readonly #across: Gathering[];
  readonly #breaches: Breach[] = [];

  constructor(rules: readonly ContentRule[], content: ContentBesides) {
    this.#alone = rules.filter((rule) => rule.judges === "one recordation");
    // A rule that the thread does not know has judged no row yet: none passes by its bits alone.
    this.#asked = this.#alone.reduce((bits, rule) => {
      const at = rulesOfOneRecordation.indexOf(rule);
      return at === -1 ? allBits : bits | (1 << at);
    }, 0);
    this.#across = rules.flatMap((rule) => (rule.judges === "all recordations" ? [rule.gather(content)] : []));
  }

  /**
   * Whether a row that is ready keeps every promise that is asked of it by itself.
   * @param broken as in `ReadyRow`
   */
  keepsAlone(broken: number): boolean {
    return (this.#asked & broken) === 0 && this.#asked !== allBits;
  }

  /** The first promise that a recordation breaks by itself. */
  breachAlone(recordation: Recordation): Breach | undefined {
    const recordations = [{ file: "the imported file", value: recordation }];
    for (const rule of this.#alone) {
      const [breach] = rule.breaches({ recordations });
      if (breach) return breach;
    }
    return undefined;
  }

  /** A row of the imported file that enters the table. */
  see({ line, recordation }: Judged): void {
    this.#pass({ file: "the imported file", line, value: recordation });
  }

  /** A row of the table we hold, as it will stand. */
  judgeHeld(row: HeldRow, file: string, line: number): void {
    const read = readRecordationRow(row);
    if (!read.ok) {
      this.#breaches.push(...read.problems.map((found) => ({ file, line, ...found })));
      return;
    }
    const located = { file, line, value: read.value };
    for (const rule of this.#alone) this.#breaches.push(...rule.breaches({ recordations: [located] }));
    this.#pass(located);
  }

  /** Everything that is wrong with the table, once every row has passed. */
  close(): Breach[] {
    // Rules across the whole would blame the wrong rows where some could not be read.
    if (this.#breaches.length === 0) for (const { close } of this.#across) this.#breaches.push(...(close?.() ?? []));
    return this.#breaches;
  }

  #pass(located: Located<PassingRecordation>): void {
    for (const { see } of this.#across) {
      const found = see(located);
      if (found.length > 0) this.#breaches.push(...found);
    }
  }
}
