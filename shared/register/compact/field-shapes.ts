import { type Mark, standings } from "../../mark/mark.ts";
import { sourcedFields } from "../../recordation/field-source.ts";
import { evidenceLevels, grayMarkets, type Recordation, recordationKinds } from "../../recordation/recordation.ts";
import { drawings, type Registration, registrationStandings } from "../../recordation/registration.ts";
import { dateBases, type ReleaseNote } from "../../release/release.ts";
import type { Shape } from "./odd-fields.ts";

// What each field may hold when it is read from outside its column. The types make a field added elsewhere fail here.

const registrationShape: Readonly<Record<keyof Registration, Shape>> = {
  number: "text",
  serial: "text",
  mark: "text",
  drawing: drawings,
  statusCode: "text",
  standing: registrationStandings,
  statusDate: "text",
  registered: "text",
  renewed: "text",
  cancelled: "text",
  owner: "text",
  classes: "numbers",
  goods: "text",
  file: "text",
  fileDate: "text",
};
const fieldSource: Shape = { url: "text", title: "text", documented: "text" };
export const recordationShapes: Readonly<Record<keyof Recordation, Shape>> = {
  id: "text",
  number: "text",
  kind: recordationKinds,
  kindPrinted: "text",
  related: "texts",
  registration: registrationShape,
  fieldSources: Object.fromEntries(sourcedFields.map((field) => [field, fieldSource])),
  mark: "text",
  words: "texts",
  owner: "text",
  registrationNumber: "text",
  effective: "text",
  expires: "text",
  grayMarket: grayMarkets,
  classes: "numbers",
  goods: "text",
  evidenceLevel: evidenceLevels,
  source: { url: "text", title: "text", evidence: "text", documented: "text" },
};

export const releaseShapes: Readonly<Record<keyof ReleaseNote, Shape>> = {
  id: "text",
  date: "text",
  dateBasis: dateBases,
  headline: "text",
  headlineEs: "text",
  url: "text",
  sourceKind: ["official", "reproduced"],
  port: "text",
  state: "text",
};

export const markShapes: Readonly<Record<keyof Mark, Shape>> = {
  id: "text",
  name: "text",
  words: "texts",
  standing: standings,
  needsContext: "flag",
  neighbours: "texts",
  recordations: "texts",
  releases: "texts",
  classes: "numbers",
};
