import { type FeeSum, recordationFees } from "../../../shared/recordation/recordation-fees.ts";
import { numberWords } from "../../text/date-words.ts";
import { feesText } from "../../text/fees-text.ts";
import type { Language } from "../../text/language.ts";

/** The fee as one large figure, how it comes about, and every fee there is. */
export function FeeAnswer({ language, fee }: { language: Language; fee: FeeSum | undefined }) {
  const text = feesText[language];
  const dollars = (amount: number) => `$${numberWords(language, amount)}`;
  return (
    <section className="flow" aria-labelledby="fee">
      <h2 id="fee">{text.feeTitle}</h2>
      {fee && (
        <div aria-live="polite">
          <p className="big-figure">{dollars(fee.total)}</p>
          <p>
            {text.sum(dollars(fee.fee.dollars), fee.count, dollars(fee.total), fee.fee.per)}{" "}
            <span className="quiet">({fee.fee.cite})</span>
          </p>
        </div>
      )}
      <details>
        <summary>{text.allFees}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.what}</th>
              <th scope="col">{text.fee}</th>
              <th scope="col">{text.rule}</th>
            </tr>
          </thead>
          <tbody>
            {recordationFees.map(({ kind, purpose, dollars: amount, per, cite }) => (
              <tr key={kind + purpose}>
                <td>
                  {text.kind[kind]}: {text.purpose[purpose].toLocaleLowerCase(language)}
                </td>
                <td>
                  {dollars(amount)} {text.per[per]}
                </td>
                <td>{cite}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="quiet small">{text.uspto}</p>
    </section>
  );
}
