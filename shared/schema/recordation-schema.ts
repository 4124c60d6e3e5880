import * as v from "valibot";
import { evidenceLevels, grayMarkets, recordationKinds } from "../recordation/recordation.ts";
import { drawings, registrationStandings } from "../recordation/registration.ts";
import { niceClasses, partialDay, webAddress } from "./plain-shapes.ts";

const number = v.pipe(v.string(), v.regex(/^(?:[A-Z]{3} )?\d{2}-\d{2,5}$/));
const text = v.exactOptional(v.string());
const day = v.exactOptional(partialDay);
const fieldSource = v.exactOptional(v.object({ url: webAddress, title: v.string(), documented: day }));

const registrationSchema = v.object({
  number: v.pipe(v.string(), v.regex(/^\d+$/)),
  serial: v.string(),
  mark: text,
  drawing: v.picklist(drawings),
  statusCode: v.string(),
  standing: v.picklist(registrationStandings),
  statusDate: day,
  registered: day,
  renewed: day,
  cancelled: day,
  owner: text,
  classes: niceClasses,
  goods: text,
  file: v.string(),
  fileDate: v.string(),
});

export const recordationSchema = v.object({
  id: v.string(),
  number: v.exactOptional(number),
  kind: v.picklist(recordationKinds),
  kindPrinted: text,
  mark: v.string(),
  words: v.array(v.string()),
  owner: text,
  registrationNumber: text,
  effective: day,
  expires: day,
  grayMarket: v.picklist(grayMarkets),
  classes: niceClasses,
  goods: text,
  evidenceLevel: v.picklist(evidenceLevels),
  related: v.exactOptional(v.array(number)),
  registration: v.exactOptional(registrationSchema),
  fieldSources: v.exactOptional(
    v.object({
      kind: fieldSource,
      mark: fieldSource,
      owner: fieldSource,
      registration_number: fieldSource,
      effective: fieldSource,
      expires: fieldSource,
      gray_market: fieldSource,
      classes: fieldSource,
      goods: fieldSource,
    }),
  ),
  source: v.object({ url: webAddress, title: v.string(), evidence: v.string(), documented: day }),
});
