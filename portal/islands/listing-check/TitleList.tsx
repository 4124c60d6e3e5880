import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { outcomes } from "../../../shared/check/check.ts";
import { outcomeHeading } from "../../../shared/check/wording.ts";
import { writeCsv } from "../../../shared/csv/write-csv.ts";
import { checkText } from "../../text/check-text.ts";
import { numberWords } from "../../text/date-words.ts";
import type { Language } from "../../text/language.ts";
import { saveAs } from "../save-as.ts";
import type { ListedTitle } from "./messages.ts";
import type { CheckRegister } from "./use-check.ts";

type Props = { language: Language; titles: readonly ListedTitle[]; cancelled: boolean; register: CheckRegister };

const rowHeight = 64;

/** A checked list: how many of each outcome, and a row a title; only rows near the window stand in the page. */
export function TitleList({ language, titles, cancelled, register }: Props) {
  const text = checkText[language];
  const [only, setOnly] = useState<string | undefined>(undefined);
  const shown = useMemo(() => titles.filter(({ outcome }) => only === undefined || outcome === only), [titles, only]);
  const list = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset((list.current?.getBoundingClientRect().top ?? 0) + scrollY), []);
  const virtual = useWindowVirtualizer({
    count: shown.length,
    estimateSize: () => rowHeight,
    overscan: 15,
    scrollMargin: offset,
  });
  const csv = () =>
    writeCsv<ListedTitle>(
      [
        ["title", ({ title }) => title],
        ["outcome", ({ outcome }) => outcome],
        ["marks", ({ marks }) => marks],
        ["signals", ({ signals }) => signals],
        ["register_version", () => register.version],
        ["register_as_of", () => register.asOf],
      ],
      titles,
    );
  return (
    <section className="flow">
      <h2>{text.listed(titles.length)}</h2>
      {cancelled && <p className="quiet">{text.cancelled}</p>}
      <ul className="chips">
        {outcomes.map((outcome) => {
          const count = titles.filter((title) => title.outcome === outcome).length;
          if (count === 0) return null;
          return (
            <li key={outcome}>
              <button
                type="button"
                className="chip"
                aria-pressed={only === outcome}
                onClick={() => setOnly(only === outcome ? undefined : outcome)}
              >
                {outcomeHeading(outcome, language)} <span className="number">{numberWords(language, count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="tools small no-print">
        <button
          type="button"
          onClick={() => saveAs(`border-lens-titles-${register.version}.csv`, "text/csv;charset=utf-8", csv())}
        >
          CSV
        </button>
        <button
          type="button"
          onClick={() =>
            saveAs(
              `border-lens-titles-${register.version}.json`,
              "application/json",
              `${JSON.stringify({ register, titles }, null, 2)}\n`,
            )
          }
        >
          JSON
        </button>
      </p>
      <ol ref={list} className="titles" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const title = shown[index];
          return (
            title && (
              <li key={index} style={{ transform: `translateY(${start - offset}px)` }} data-outcome={title.outcome}>
                <span className="title" dir="auto">
                  {title.title}
                </span>
                <span className="quiet small">
                  {outcomeHeading(title.outcome, language)}
                  {title.marks.length > 0 && `: ${title.marks.join(", ")}`}
                </span>
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
