import { useEffect, useState } from "react";
import { foldMark } from "../../../shared/mark/fold-mark.ts";
import { useEarlyInput } from "../use-early-input.ts";

/** Shows only the rows of a table, already on the page, that hold what is typed; `none` is said where no row does. */
export function PortFilter({ label, none, table }: { label: string; none: string; table: string }) {
  useEarlyInput();
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState(1);
  useEffect(() => {
    const wanted = foldMark(typed);
    const rows = [...document.querySelectorAll<HTMLTableRowElement>(`#${table} tbody tr`)];
    for (const row of rows) row.hidden = !foldMark(row.textContent ?? "").includes(wanted);
    setShown(rows.filter((row) => !row.hidden).length);
  }, [typed, table]);
  return (
    <div className="port-filter no-print needs-script">
      <label>
        {label} <input className="field" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p role="status">{shown === 0 && none}</p>
    </div>
  );
}
