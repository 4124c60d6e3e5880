import { type OpenNames, openNames, openNamesSoFar } from "../../../shared/register/open-names.ts";
import { openSearchSession, type SearchSession } from "../../../shared/search/search-session.ts";
import { type SearchTable, searchTable } from "../../../shared/search/search-table.ts";
import { arrivingBytes } from "./arriving-bytes.ts";

/** A register's names that can be searched; `milliseconds` of work from their bytes to the index. */
export type ReadyNames = {
  session: SearchSession;
  table: SearchTable;
  names: OpenNames;
  nameBytes: Uint8Array;
  milliseconds: number;
};

/** Makes the names searchable while their file still arrives: on a slow line the index is there when the last number is. */
export async function readyNames(response: Response): Promise<ReadyNames> {
  let milliseconds = 0;
  const timed = <T>(work: () => T): T => {
    const began = performance.now();
    const done = work();
    milliseconds += performance.now() - began;
    return done;
  };
  let whole: OpenNames | undefined;
  const open = (names: OpenNames) => {
    const table = searchTable(names, () => whole ?? names);
    return { table, session: openSearchSession(table) };
  };
  let early: ReturnType<typeof open> | undefined;
  const nameBytes = await arrivingBytes(response, (bytes) =>
    timed(() => {
      const some = openNamesSoFar(bytes);
      if (some && "needs" in some) return some.needs;
      early = some && open(some);
      return undefined;
    }),
  );
  const opened = timed(() => openNames(nameBytes));
  if (!opened.ok) throw new Error(opened.problem);
  const names = opened.value;
  whole = names;
  return { ...(early ?? timed(() => open(names))), names, nameBytes, milliseconds };
}
