type Props<Value extends string> = {
  legend: string;
  name: string;
  values: readonly Value[];
  chosen: Value | undefined;
  label: Record<Value, string>;
  onChoose: (value: Value) => void;
};

/** One question with one answer. */
export function Choices<Value extends string>({ legend, name, values, chosen, label, onChoose }: Props<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
