type Props = {
  title: string;
  labels: [string, string];
  rows: readonly [string, string][];
  add: string;
  remove: (name: string) => string;
  onChange: (rows: [string, string][]) => void;
};

/** Rows of two short texts that grow by a press: measurements, importers. */
export function PairFields({ title, labels, rows, add, remove, onChange }: Props) {
  const set = (at: number, row: [string, string]) => onChange(rows.map((old, index) => (index === at ? row : old)));
  return (
    <fieldset className="flow">
      <legend>{title}</legend>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place, and are never moved
        <div key={at} className="guide-pair-fields">
          <label>
            <span>{labels[0]}</span>
            <input
              type="text"
              className="field"
              maxLength={5000}
              value={row[0]}
              onChange={(event) => set(at, [event.target.value, row[1]])}
            />
          </label>
          <label>
            <span>{labels[1]}</span>
            <input
              type="text"
              className="field"
              maxLength={5000}
              value={row[1]}
              onChange={(event) => set(at, [row[0], event.target.value])}
            />
          </label>
          {rows.length > 1 && (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => onChange(rows.filter((_, index) => index !== at))}
            >
              {remove(row[0] || `${at + 1}`)}
            </button>
          )}
        </div>
      ))}
      <button type="button" className="button button-quiet" onClick={() => onChange([...rows, ["", ""]])}>
        {add}
      </button>
    </fieldset>
  );
}
