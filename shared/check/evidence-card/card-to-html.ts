import type { Language } from "../../language.ts";
import type { MentionField } from "../../mention/mention.ts";
import { quoteInPlace } from "../../mention/quote-in-place.ts";
import { outcomeHeading, outcomeSentence, reasonSentences, whatThisDoesNotMean, whatThisMeans } from "../wording.ts";
import { cardWords } from "./card-words.ts";
import type { EvidenceCard } from "./evidence-card.ts";

/** Characters of a long description shown on the page; the whole of it is in the card's data. */
const mostShown = 600;

const style = `
body{font:15px/1.5 system-ui,sans-serif;color:#1b1f23;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.25rem;line-height:1.3;margin:.25rem 0 1rem}h2{font-size:1rem;margin:1rem 0 .25rem}p,dl,ul{margin:0 0 .5rem}ul{padding-inline-start:1.2rem}
dt{color:#4b5560}dd{margin:0 0 .4rem}mark{background:#d4ebe7;font-weight:600;padding:0 .1em}small,footer{color:#4b5560;font-size:.8125rem}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1rem}code{font-size:.75rem}a{color:#0b4f4a}
@media (max-width:30rem){.two{grid-template-columns:1fr;gap:0}}
@media screen and (prefers-color-scheme:dark){body{color:#e8edea;background:#101614}dt,small,footer{color:#a9b6b0}a{color:#6fd0c4}mark{color:inherit;background:#1f4a44}}
@media print{body{margin:0;font-size:11px}h1{font-size:15px}mark{border-bottom:1px solid}a{color:inherit}@page{margin:14mm}}`;

/**
 * A card as one HTML file: opens offline, runs nothing, prints on one page, and carries its data in itself. Every word
 * from the page is escaped; links lead to sources only.
 */
export function cardToHtml(card: EvidenceCard, language: Language): string {
  const words = cardWords[language];
  const { check, text, page, made, records, releases } = card;
  const fields = (["title", "brand", "category", "description"] as const).flatMap((field) => {
    const value = text[field];
    return value ? [`<dt>${words.fields[field]}</dt><dd dir="auto">${marked(value, field, card)}</dd>`] : [];
  });
  const recordRows = records.map(
    ({ number, mark, owner, source }) =>
      `<li><strong>${escaped(number ?? mark)}</strong> ${number ? escaped(mark) : `(${words.noNumber})`}${owner ? `, ${escaped(owner.replace(/\.$/, ""))}` : ""}. ${anchor(source.url, source.title)}</li>`,
  );
  const releaseRows = releases
    .slice(0, 5)
    .map(({ date, headline, url }) => `<li>${escaped(date)}: ${anchor(url, headline)}</li>`);
  const section = (title: string, body: string): string => (body === "" ? "" : `<h2>${title}</h2>${body}`);
  const list = (rows: string[]): string => (rows.length > 0 ? `<ul>${rows.join("")}</ul>` : "");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title>
<style>${style}</style>
</head>
<body>
<small>${words.title} · ${outcomeHeading(check.outcome, language)}</small>
<h1>${escaped(outcomeSentence(check, language))}</h1>
<dl><dt>${words.page}</dt><dd>${escaped(page.address ?? words.noAddress)}<br>${escaped(page.title)}</dd></dl>
${section(
  words.checkedWords,
  `<dl>${fields.join("")}</dl>${list(
    timesEach(reasonSentences(check, language)).map(
      ([sentence, times]) => `<li>${escaped(sentence)}${times > 1 ? ` (× ${times})` : ""}</li>`,
    ),
  )}`,
)}
${section(words.records, list(recordRows))}
${section(words.releases, list(releaseRows))}
<div class="two"><div><h2>${words.means}</h2><p>${whatThisMeans(check, language)}</p></div><div><h2>${words.doesNotMean}</h2><p>${whatThisDoesNotMean(check.outcome, language)}</p></div></div>
<footer>
<p>${words.register(escaped(check.register.version), escaped(check.register.asOf))}. ${words.made(escaped(made.at), `${escaped(made.by)} ${escaped(made.version)}`)}.</p>
<p>${words.hash}: <code>${escaped(card.hash)}</code></p>
<p>${words.verify}</p>
<p>${words.notGovernment}</p>
</footer>
<script type="application/json" id="border-lens-card">${asData(card)}</script>
</body>
</html>
`;
}

/** The card's data file. */
export const cardToJson = (card: EvidenceCard): string => `${JSON.stringify(card, null, 2)}\n`;

/** Each sentence once, with how often it was said: a listing may name one mark a hundred times in the same words. */
function timesEach(sentences: readonly string[]): [sentence: string, times: number][] {
  const times = new Map<string, number>();
  for (const sentence of sentences) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return [...times];
}

/** The beginning of a field with what was found in it marked; further on, the first place of each other finding in its sentence. */
function marked(text: string, field: MentionField, { check }: EvidenceCard): string {
  const spans = [...check.mentions, ...check.signals]
    .filter(({ field: of, end }) => of === field && end <= text.length)
    .sort((a, b) => a.start - b.start);
  let html = "";
  let at = 0;
  const quoted = new Set<string>();
  for (const { start, end } of spans.filter(({ start }) => start < mostShown)) {
    quoted.add(text.slice(start, end).toLowerCase());
    if (start < at) continue;
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  html += escaped(text.slice(at, Math.max(at, mostShown)));
  if (text.length > Math.max(at, mostShown)) html += " …";
  for (const span of spans.filter(({ start }) => start >= mostShown)) {
    const words = text.slice(span.start, span.end).toLowerCase();
    if (quoted.has(words)) continue;
    quoted.add(words);
    const quote = quoteInPlace(text, span);
    html += `<br>${escaped(quote.before)}<mark>${escaped(quote.quoted)}</mark>${escaped(quote.after)}`;
  }
  return html;
}

const anchor = (url: string, words: string): string =>
  /^https?:\/\//i.test(url) ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(words)}</a>` : escaped(words);

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

// Inside a script element only "<" could end it or open a comment; as an escape it stays JSON.
const asData = (card: EvidenceCard): string => JSON.stringify(card).replace(/</g, "\\u003c");
