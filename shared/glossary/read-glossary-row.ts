import * as v from "valibot";
import type { Result } from "../result.ts";
import { slug, sourceIds, wordList, words } from "../table/cells.ts";
import { type Row, rowReader } from "../table/read-row.ts";

const shape = v.pipe(
  v.strictObject({
    id: slug,
    term_en: words,
    term_es: words,
    also_en: wordList,
    also_es: wordList,
    definition_en: words,
    definition_es: words,
    sources: sourceIds,
  }),
  v.transform(({ term_en, term_es, also_en, also_es, definition_en, definition_es, ...rest }) => ({
    ...rest,
    term: { en: term_en, es: term_es },
    /** Plurals, short forms and other names under which texts use the term. */
    also: { en: also_en, es: also_es },
    definition: { en: definition_en, es: definition_es },
  })),
);

/** A term with its meaning; `id` is its anchor on the glossary page. */
export type GlossaryTerm = v.InferOutput<typeof shape>;

/** Reads one row of `content/glossary/glossary.csv`. */
export const readGlossaryRow: (row: Row) => Result<GlossaryTerm> = rowReader(shape);
