import type { CheckEvidence } from "../../shared/check/check-evidence.ts";
import { tellingMention } from "../../shared/check/names-as-brand.ts";
import { aboutMark, howWords, roleWords, soWhat } from "../../shared/check/wording.ts";
import type { ListingText } from "../../shared/listing/listing.ts";
import type { Mark } from "../../shared/mark/mark.ts";
import type { Mention, MentionField } from "../../shared/mention/mention.ts";
import { quoteInPlace } from "../../shared/mention/quote-in-place.ts";
import type { WordKey } from "../i18n/say.ts";
import { FirstRows } from "./FirstRows.tsx";
import { portalLink } from "./portal-link.ts";
import { RecordationFacts } from "./RecordationFacts.tsx";
import { ReleaseList } from "./ReleaseList.tsx";
import { useLanguage, useWords } from "./use-words.tsx";
import { WatchToggle } from "./WatchToggle.tsx";

const fieldKey: Record<MentionField, WordKey> = {
  title: "fieldTitle",
  brand: "fieldBrand",
  category: "fieldCategory",
  description: "fieldDescription",
};

/** Quotations that stand open; a listing says most in its title and brand, which come first. */
const mostQuoted = 3;
/** Recordations and releases shown of one mark; the mark's page has the rest. */
const mostShown = 3;

/** One mark: where the listing names it, quoted in place; what stands behind it; where to read on. */
export function MarkCard({
  mark,
  mentions,
  text,
  evidence,
}: {
  mark: Mark;
  mentions: readonly Mention[];
  text: ListingText;
  evidence: CheckEvidence;
}) {
  const words = useWords();
  const language = useLanguage();
  const recordations = evidence.recordations.filter(({ id }) => mark.recordations.includes(id));
  const releases = evidence.releases.filter(({ id }) => mark.releases.includes(id));
  const telling = tellingMention(mentions);
  return (
    <article className="card" data-standing={mark.standing}>
      <h3>{mark.name}</h3>
      <p className="standing">{words(mark.standing === "recorded" ? "standingRecorded" : "standingSeized")}</p>
      <FirstRows
        className="mentions"
        most={mostQuoted}
        rows={mentions.map((mention) => {
          const { before, quoted, after } = quoteInPlace(text[mention.field] ?? "", mention);
          return (
            <li key={`${mention.field} ${mention.start}`}>
              <blockquote dir="auto">
                {before}
                <mark>{quoted}</mark>
                {after}
              </blockquote>
              <p className="quiet">
                {words(fieldKey[mention.field])} · {howWords(mention.how, language)} · {roleWords(mention, language)}
              </p>
            </li>
          );
        })}
      />
      {recordations.length > 0 && (
        <>
          <h4>{words("recordationsTitle")}</h4>
          <ul className="rows">
            {recordations.slice(0, mostShown).map((recordation) => (
              <RecordationFacts key={recordation.id} recordation={recordation} />
            ))}
          </ul>
          {recordations.length > mostShown && (
            <p className="quiet">{words("moreRecordations", recordations.length - mostShown)}</p>
          )}
        </>
      )}
      {releases.length > 0 && <ReleaseList releases={releases} most={mostShown} />}
      {telling && <p className="quiet">{aboutMark(telling, language)}</p>}
      <p>
        <a href={portalLink(`/marks/${mark.id}/`, language)} target="_blank" rel="noreferrer">
          {words("openMark")}
        </a>
      </p>
      <WatchToggle markId={mark.id} name={mark.name} />
      {telling && <p className="so-what">{soWhat(telling, language)}</p>}
    </article>
  );
}
