/** What parsing gives back: the value, or one sentence that can be shown as it is. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: string };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const problem = (sentence: string): { ok: false; problem: string } => ({ ok: false, problem: sentence });

/** A promise about data that does not hold, told so that the reader can mend it. */
export type Breach = {
  /** Path from the project's root. */
  file: string;
  /** 1-based line in that file, where one line is to blame. */
  line?: number;
  column?: string;
  problem: string;
  remedy: string;
};

/** One breach as one line: `content/x.csv:12 (column owner): is empty. Fill it in.` */
export function describeBreach({ file, line, column, problem: what, remedy }: Breach): string {
  const place = `${file}${line === undefined ? "" : `:${line}`}${column === undefined ? "" : ` (column ${column})`}`;
  return `${place}: ${what}. ${remedy}`;
}
