import { expect, test } from "vitest";
import { leverWording } from "../../../shared/import/lever-wording.ts";

// Texts of our own; the owners are invented.
test.each([
  ["CBP has granted Lever-rule protection to Acme Corp. for lamps.", "yes"],
  ["CBP grants Lever rule protection for the marks.", "yes"],
  ["GRANT OF LEVER-RULE PROTECTION\n\nAGENCY: U.S. Customs and Border Protection", "yes"],
  ["This notice advises interested parties that CBP has granted\nLever-Rule protection to Acme, Inc.", "yes"],
  ["CBP has granted the request of Acme for Lever-rule protection.", "yes"],
  ["The application of Acme Ltd. for Lever-rule protection was granted on May 2.", "yes"],
  ["CBP received an application seeking Lever-rule protection. CBP has now granted Lever-rule protection.", "yes"],
  ["Lever-rule protection has been granted; the goods are denied entry unless they bear the label.", "yes"],
  ["CBP has denied the request by Acme Corp. to grant Lever-rule protection.", undefined],
  ["The request for a grant of Lever-rule protection was denied.", undefined],
  ["Acme applied for Lever-rule protection. The application was rejected.", undefined],
  ["Lever-rule protection was not granted.", undefined],
  ["The Lever-rule protection granted in 2009 has been revoked.", undefined],
  ["The importer must add the label of the Lever rule.", undefined],
  ["Goods bearing the mark are denied entry.", undefined],
  ["Acme filed an application asking that CBP grant Lever-Rule protection.", "applied"],
  ["Acme asks that CBP grants Lever-rule protection.", "applied"],
  ["CBP received a request that Lever-rule protection be granted.", "applied"],
  ["If the application is granted, Lever-rule protection begins at once.", "applied"],
  ["An application for the grant of Lever-rule protection was received.", "applied"],
  ["CBP has not yet granted the Lever-rule protection for which Acme applied.", "applied"],
] as const)("%s: %s", (text, value) => expect(leverWording(text)?.value).toBe(value));

test("it says where, so that the words can be shown", () => {
  const text = "Re: lamps.\n\nCBP has granted Lever-rule protection to Acme. Questions: call.";
  const said = leverWording(text);
  expect(text.slice(said?.at, (said?.at ?? 0) + (said?.length ?? 0))).toBe("granted Lever-rule protection to Acme");
});
