import type { ReactNode } from "react";
import { useWords } from "./use-words.tsx";

/** A list of which only the first rows stand open; a listing may name one mark a hundred times. */
export function FirstRows({ rows, most, className }: { rows: readonly ReactNode[]; most: number; className: string }) {
  const words = useWords();
  const rest = rows.slice(most);
  return (
    <>
      <ul className={className}>{rows.slice(0, most)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length === 1 ? words("oneMorePlace") : words("morePlaces", rest.length)}</summary>
          <ul className={className}>{rest}</ul>
        </details>
      )}
    </>
  );
}
