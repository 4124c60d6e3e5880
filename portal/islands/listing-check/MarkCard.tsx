import { tellingMention } from "../../../shared/check/names-as-brand.ts";
import { aboutMark, howWords, roleWords, soWhat } from "../../../shared/check/wording.ts";
import type { Mark } from "../../../shared/mark/mark.ts";
import { quoteInPlace } from "../../../shared/mention/quote-in-place.ts";
import { withheldKind } from "../../../shared/recordation/owner-kind.ts";
import { headlineIn } from "../../../shared/release/release-in.ts";
import { checkText } from "../../text/check-text.ts";
import { dateWords } from "../../text/date-words.ts";
import { addressIn, type Language } from "../../text/language.ts";
import { recordText } from "../../text/record-text.ts";
import type { CheckResult } from "./use-check.ts";

type Props = { language: Language; mark: Mark; result: Extract<CheckResult, { kind: "checked" }> };

const mostShown = 3;

/** One mark: where the words name it, quoted in place; what stands behind it; where to read on. */
export function MarkCard({ language, mark, result: { check, text: listing, evidence } }: Props) {
  const text = checkText[language];
  const record = recordText[language];
  const mentions = check.mentions.filter(({ markId }) => markId === mark.id);
  const recordations = evidence.recordations.filter(({ id }) => mark.recordations.includes(id));
  const releases = evidence.releases.filter(({ id }) => mark.releases.includes(id));
  const telling = tellingMention(mentions);
  const places = mentions.map((mention) => {
    const { before, quoted, after } = quoteInPlace(listing[mention.field] ?? "", mention);
    return (
      <li key={`${mention.field} ${mention.start}`}>
        <span dir="auto">
          {before}
          <mark>{quoted}</mark>
          {after}
        </span>
        <br />
        <span className="quiet small">
          {text.field[mention.field]} · {howWords(mention.how, language)} · {roleWords(mention, language)}
        </span>
      </li>
    );
  });
  return (
    <article className="card mark-card" data-standing={mark.standing}>
      <p className="outcome" data-standing={mark.standing}>
        {record.standing[mark.standing]}
      </p>
      <h3>
        <a href={addressIn(language, `/marks/${mark.id}/`)}>{mark.name}</a>
      </h3>
      <ul className="plain">{places.slice(0, mostShown)}</ul>
      {places.length > mostShown && (
        <details>
          <summary>{text.morePlaces(places.length - mostShown)}</summary>
          <ul className="plain">{places.slice(mostShown)}</ul>
        </details>
      )}
      {recordations.length > 0 && (
        <ul className="plain">
          {recordations.slice(0, mostShown).map((recordation) => (
            <li key={recordation.id}>
              <a href={addressIn(language, `/recordations/${recordation.id}/`)}>
                {recordation.mark}, <span className="number">{recordation.number ?? record.noNumber}</span>
              </a>
              <br />
              <span className="quiet small">
                {record.facts.owner}: {ownerShown(recordation.owner, record)} · {record.level[recordation.evidenceLevel]}
              </span>
            </li>
          ))}
        </ul>
      )}
      {releases.length > 0 && (
        <>
          <h4>{record.releasesNaming(releases.length)}</h4>
          <ul className="plain">
            {releases.slice(0, mostShown).map((release) => (
              <li key={release.id}>
                <span className="quiet small">{dateWords(language, release.date)}</span>{" "}
                <a href={addressIn(language, `/news/${release.id}/`)}>{headlineIn(language, release)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {telling && (
        <>
          <p className="quiet small">{aboutMark(telling, language)}</p>
          <p className="so-what">{soWhat(telling, language)}</p>
        </>
      )}
    </article>
  );
}

function ownerShown(owner: string | undefined, record: (typeof recordText)[Language]): string {
  const withheld = withheldKind(owner);
  return withheld ? record.withheldOwner[withheld] : (owner ?? record.unknown);
}
