import { useEffect, useState } from "react";
import { foldMark } from "../../../shared/mark/fold-mark.ts";

/** Shows only the rows of a table, already on the page, that hold what is typed. */
export function PortFilter({ label, table }: { label: string; table: string }) {
  const [typed, setTyped] = useState("");
  useEffect(() => {
    const wanted = foldMark(typed);
    for (const row of document.querySelectorAll<HTMLTableRowElement>(`#${table} tbody tr`))
      row.hidden = !foldMark(row.textContent ?? "").includes(wanted);
  }, [typed, table]);
  return (
    <p className="no-print">
      <label>
        {label} <input className="field" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
    </p>
  );
}
