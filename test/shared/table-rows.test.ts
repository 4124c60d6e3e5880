import { expect, test } from "vitest";
import { readCenterRow } from "../../shared/center/read-center-row.ts";
import { readContactRow } from "../../shared/contact/read-contact-row.ts";
import { readGlossaryRow } from "../../shared/glossary/read-glossary-row.ts";
import { readNiceClassRow } from "../../shared/nice/read-nice-class-row.ts";
import { readOfficialLinkRow } from "../../shared/official-link/read-official-link-row.ts";
import { readPartnerRow } from "../../shared/partner/read-partner-row.ts";
import { readPortRow } from "../../shared/port/read-port-row.ts";
import type { Result } from "../../shared/result.ts";
import { readStoreReportingRow } from "../../shared/store-reporting/read-store-reporting-row.ts";
import type { Row } from "../../shared/table/read-row.ts";
import { readTimelineRow } from "../../shared/timeline/read-timeline-row.ts";

const sources = "a-source";
const names = { name_en: "Name", name_es: "Nombre" };
const contact = {
  id: "office",
  group: "report",
  ...names,
  purpose_en: "Ask",
  purpose_es: "Preguntar",
  phone: "",
  email: "",
  url: "",
  address: "",
  confirmed: "2025",
  state: "confirmed",
  note_en: "",
  note_es: "",
  sources,
};
const port = {
  id: "laredo",
  code: "2304",
  name: "Laredo",
  kind: "port",
  state: "TX",
  latitude: "27.51",
  longitude: "-99.51",
  field_office: "",
  release_names: "Laredo",
  sources,
};
const center = { id: "machinery", code: "010", ...names, city: "Laredo", goods_en: "machines", goods_es: "máquinas", sources };
const link = {
  id: "form",
  group: "report",
  ...names,
  purpose_en: "Report",
  purpose_es: "Denunciar",
  url: "https://www.cbp.gov/trade",
  checked: "2026-11-23",
  sources,
};
const term = {
  id: "bond",
  term_en: "bond",
  term_es: "fianza",
  also_en: "bonds",
  also_es: "",
  definition_en: "A promise.",
  definition_es: "Una promesa.",
  sources,
};
const event = {
  date: "2006-06",
  kind: "law",
  title_en: "Law",
  title_es: "Ley",
  detail_en: "It began.",
  detail_es: "Empezó.",
  sources,
};
const partner = {
  id: "wco",
  group: "world",
  ...names,
  then_en: "Then",
  then_es: "Entonces",
  now_en: "Since",
  now_es: "Desde",
  state: "ended",
  sources,
};
const store = {
  id: "bazaar",
  store: "Bazaar",
  programme: "Portal",
  how_en: "Write",
  how_es: "Escriba",
  url: "https://bazaar.example/report",
  confirmed: "yes",
  sources,
};
const niceClass = { class: "34", kind: "goods", ...names, contents_en: "Tobacco", contents_es: "Tabaco", sources };

const table = (it: string, read: (row: Row) => Result<unknown>, row: Row, value: object) => ({ it, read, row, value });
test.each([
  table("contact", readContactRow, contact, { name: { en: "Name", es: "Nombre" }, phone: undefined, note: undefined }),
  table("port", readPortRow, port, { latitude: 27.51, releaseNames: ["Laredo"], fieldOffice: undefined }),
  table(
    "port without a code and a place",
    readPortRow,
    { ...port, code: "", latitude: "", longitude: "" },
    { code: undefined, latitude: undefined },
  ),
  table("center", readCenterRow, center, { code: "010", goods: { en: "machines", es: "máquinas" } }),
  table("official link", readOfficialLinkRow, link, { checked: "2026-11-23" }),
  table("term", readGlossaryRow, term, { also: { en: ["bonds"], es: [] } }),
  table("event known by its month", readTimelineRow, event, { date: "2006-06" }),
  table("partner", readPartnerRow, partner, { in2008: { en: "Then", es: "Entonces" }, since: { en: "Since", es: "Desde" } }),
  table("store", readStoreReportingRow, store, { confirmed: true }),
  table("Nice class", readNiceClassRow, niceClass, { number: 34, kind: "goods" }),
])("reads a row: $it", ({ read, row, value }) => expect(read(row)).toMatchObject({ ok: true, value }));

const fault = (it: string, read: (row: Row) => Result<unknown>, row: Row, says: string) => ({ it, read, row, says });
test.each([
  fault("a confirmed contact without a date", readContactRow, { ...contact, confirmed: "" }, "date of confirmation"),
  fault("an unconfirmed contact with a date", readContactRow, { ...contact, state: "unconfirmed" }, "date of confirmation"),
  fault("half an e-mail address", readContactRow, { ...contact, email: "ask@cbp" }, "column email must be an e-mail address"),
  fault("a note in one language", readContactRow, { ...contact, note_en: "Call." }, "note in one language only"),
  fault("a code of three digits", readPortRow, { ...port, code: "304" }, "column code must be four digits"),
  fault("one coordinate", readPortRow, { ...port, latitude: "" }, "one coordinate without the other"),
  fault("a latitude beyond the pole", readPortRow, { ...port, latitude: "127.5" }, "degrees between -90 and 90"),
  fault("a Center's code of two digits", readCenterRow, { ...center, code: "10" }, "column code must be three digits"),
  fault("a link without an address", readOfficialLinkRow, { ...link, url: "cbp.gov" }, "column url must be a full web address"),
  fault("a term without a definition", readGlossaryRow, { ...term, definition_es: "" }, "column definition_es is empty"),
  fault("an event in the 13th month", readTimelineRow, { ...event, date: "2006-13" }, "column date must be a year"),
  fault("a partner of unknown state", readPartnerRow, { ...partner, state: "gone" }, "column state must be one of continues"),
  fault(
    "a confirmed store without address",
    readStoreReportingRow,
    { ...store, url: "" },
    "confirmed exactly where it has an address",
  ),
  fault("class 46", readNiceClassRow, { ...niceClass, class: "46" }, "column class must be 1 to 45"),
  fault("services among goods", readNiceClassRow, { ...niceClass, kind: "services" }, "of the wrong kind"),
])("tells of $it", ({ read, row, says }) => {
  const result = read(row);
  expect(result.ok ? "read" : result.problem).toContain(says);
});
