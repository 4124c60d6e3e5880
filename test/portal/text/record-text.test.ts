import { expect, test } from "vitest";
import { dateWords } from "../../../portal/text/date-words.ts";
import type { Language } from "../../../portal/text/language.ts";
import { describeStatus, recordText } from "../../../portal/text/record-text.ts";
import type { RecordationStatus } from "../../../shared/recordation/recordation-status.ts";

const said = (status: RecordationStatus, language: Language) =>
  describeStatus(status, recordText[language], (iso) => dateWords(language, iso));

const cases: { status: RecordationStatus; en: string; es: string }[] = [
  {
    status: { kind: "unknown", documented: "2011-02-28" },
    en: "Current status unknown: documented on February 28, 2011.",
    es: "Se desconoce el estado actual: consta al 28 de febrero de 2011.",
  },
  {
    status: { kind: "unknown", documented: "1987-04" },
    en: "Current status unknown: documented in April 1987.",
    es: "Se desconoce el estado actual: consta en abril de 1987.",
  },
  {
    status: { kind: "unknown", documented: "1994" },
    en: "Current status unknown: documented in 1994.",
    es: "Se desconoce el estado actual: consta en 1994.",
  },
  {
    status: { kind: "unknown" },
    en: "Current status unknown: documented in an undated source.",
    es: "Se desconoce el estado actual: consta en una fuente sin fecha.",
  },
  {
    status: { kind: "in-force", until: "2031-06-05" },
    en: "In force by its dates: the source gives June 5, 2031 as its expiry.",
    es: "Vigente según sus fechas: la fuente da el 5 de junio de 2031 como vencimiento.",
  },
  {
    status: { kind: "in-force", until: "2031-06" },
    en: "In force by its dates: the source gives June 2031 as its expiry.",
    es: "Vigente según sus fechas: la fuente da junio de 2031 como vencimiento.",
  },
  {
    status: { kind: "in-force", until: "2027-01-15", late: { askedBy: "2026-10-15", until: "2027-04-15" } },
    en: "In force by its dates: the source gives January 15, 2027 as its expiry. The rule's last day to renew it, October 15, 2026, has passed (19 CFR 133.37); CBP's site still takes a renewal until April 15, 2027.",
    es: "Vigente según sus fechas: la fuente da el 15 de enero de 2027 como vencimiento. Ya pasó el último día que la regla da para renovarlo, el 15 de octubre de 2026 (19 CFR 133.37); el sitio de CBP aún acepta la renovación hasta el 15 de abril de 2027.",
  },
  {
    status: { kind: "in-renewal-window", expired: "2027-01-15", until: "2027-04-15", rule: "before" },
    en: "Past the expiry date in its source, January 15, 2027. The rule asks for a renewal three months before that (19 CFR 133.37); CBP's site still takes one until April 15, 2027.",
    es: "Ya pasó el vencimiento que da su fuente, 15 de enero de 2027. La regla pide la renovación tres meses antes (19 CFR 133.37); el sitio de CBP aún la acepta hasta el 15 de abril de 2027.",
  },
];
test.each(cases)("$en", ({ status, en, es }) => {
  expect(said(status, "en")).toBe(en);
  expect(said(status, "es")).toBe(es);
});
