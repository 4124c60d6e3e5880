import { useEffect, useState } from "react";
import type { Holidays } from "../../../shared/calendar/business-days.ts";
import {
  type FeeState,
  feeStateFromQuery,
  feeStateToQuery,
  firstFeeState,
  mostItems,
  renewalAsked,
} from "../../../shared/recordation/fee-state.ts";
import { feeFor, feeKinds, purposesOf } from "../../../shared/recordation/recordation-fees.ts";
import { feesText } from "../../text/fees-text.ts";
import type { Language } from "../../text/language.ts";
import { toolText } from "../../text/tool-text.ts";
import { Choices } from "../tool/Choices.tsx";
import { DayField } from "../tool/DayField.tsx";
import { NameField } from "../tool/NameField.tsx";
import { useQueryState } from "../tool/use-query-state.ts";
import { useEarlyInput } from "../use-early-input.ts";
import { FeeAnswer } from "./FeeAnswer.tsx";
import { RenewalAnswer, type RenewalTable } from "./RenewalAnswer.tsx";

type Props = { language: Language; rules: RenewalTable; holidays: Holidays };

/** Kind, purpose, classes and dates on the left; fee and renewal dates on the right. */
export function FeeCalculator({ language, rules, holidays }: Props) {
  useEarlyInput();
  const text = feesText[language];
  const [state, setState] = useQueryState(firstFeeState, feeStateFromQuery, feeStateToQuery);
  const set = (part: Partial<FeeState>) => setState({ ...state, ...part });
  const fee = feeFor(state.kind, state.purpose, state.count);
  const purposes = purposesOf(state.kind);
  return (
    <div className="tool">
      <form method="dialog" className="tool-ask" onSubmit={(event) => event.preventDefault()}>
        <Choices
          legend={text.kindQuestion}
          name="kind"
          values={feeKinds}
          chosen={state.kind}
          label={text.kind}
          onChoose={(kind) => setState({ ...firstFeeState, kind, name: state.name })}
        />
        {purposes.length > 1 && (
          <Choices
            legend={text.purposeQuestion}
            name="purpose"
            values={purposes}
            chosen={state.purpose}
            label={text.purpose}
            onChoose={(purpose) => set({ purpose })}
          />
        )}
        {fee && fee.fee.per !== "application" && (
          <CountField
            key={state.kind}
            label={text.countQuestion[fee.fee.per]}
            wrong={text.countWrong(mostItems(state.kind))}
            most={mostItems(state.kind)}
            count={state.count}
            onChange={(count) => set({ count })}
          />
        )}
        {state.kind === "trademark" && (
          <>
            <DayField
              language={language}
              label={text.registrationEnds}
              hint={text.registrationEndsHint}
              value={state.ends}
              onChange={(ends) => set({ ends })}
            />
            <DayField
              language={language}
              label={text.recordationEnds}
              hint={text.optional}
              value={state.recorded}
              onChange={(recorded) => set({ recorded })}
            />
          </>
        )}
        {state.kind === "copyright" && (
          <>
            <DayField
              language={language}
              label={text.approved}
              hint={text.approvedHint}
              value={state.recorded}
              onChange={(recorded) => set({ recorded })}
            />
            <label className="choice">
              <input type="checkbox" checked={state.pending} onChange={(event) => set({ pending: event.target.checked })} />
              <span>{text.pending}</span>
            </label>
            {!state.pending && (
              <DayField
                language={language}
                label={text.rightEnds}
                hint={text.rightEndsHint}
                value={state.right}
                onChange={(right) => set({ right })}
              />
            )}
          </>
        )}
        {state.kind !== "trade-name" && <NameField language={language} value={state.name} onChange={(name) => set({ name })} />}
      </form>
      <div className="tool-answer flow">
        <FeeAnswer language={language} fee={fee} />
        <RenewalAnswer
          language={language}
          kind={state.kind}
          asked={renewalAsked(state)}
          name={state.name}
          rules={rules}
          holidays={holidays}
        />
        <p className="quiet small">
          {toolText[language].notAdvice} {toolText[language].privacy}
        </p>
      </div>
    </div>
  );
}

type CountProps = { label: string; wrong: string; most: number; count: number; onChange: (count: number) => void };

/** A whole number; what is typed stays as typed, and a wrong one leaves the answer at the last right one. */
function CountField({ label, wrong, most, count, onChange }: CountProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  // A count that comes from a link takes the place of what was typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for at every new count
  useEffect(() => setTyped(undefined), [count]);
  const shown = typed ?? String(count);
  const fits = (value: string) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most;
  return (
    <label>
      <span className="ask-label">{label}</span>
      <input
        className="field"
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        value={shown}
        aria-invalid={!fits(shown)}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (fits(value)) onChange(Number(value));
        }}
      />
      {!fits(shown) && <span className="remark">{wrong}</span>}
    </label>
  );
}
