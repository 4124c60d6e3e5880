import { expect, test } from "vitest";
import { type Related, relatedReleases } from "../../../shared/release/related-releases.ts";

const none = { year: [], kind: [], goods: [], port: [], mark: [], mode: [] };
const release = (id: string, date: string, values: Partial<Related["values"]>): Related => ({
  id,
  date,
  values: { ...none, ...values },
});

const lamps = release("lamps", "2020-06-01", { mark: ["acme"], port: ["springfield"], goods: ["home-goods"] });

test.each([
  {
    it: "a shared mark comes before a shared port",
    others: [release("port", "2020-06-02", { port: ["springfield"] }), release("mark", "2009-01-01", { mark: ["acme"] })],
    finds: ["mark", "port"],
  },
  {
    it: "among equals the nearest in time comes first",
    others: [release("far", "2010-06-01", { mark: ["acme"] }), release("near", "2021-06-01", { mark: ["acme"] })],
    finds: ["near", "far"],
  },
  { it: "what shares nothing is left out", others: [release("else", "2020-06-01", { mark: ["zenith"] })], finds: [] },
  { it: "a release is not related to itself", others: [lamps], finds: [] },
])("$it", ({ others, finds }) => {
  expect(relatedReleases(lamps, others, 3)).toEqual(finds);
});

test("national announcements are not related by Washington", () => {
  const national = release("a", "2020-01-01", { port: ["washington"], goods: ["other"] });
  expect(relatedReleases(national, [release("b", "2020-01-01", national.values)], 3)).toEqual([]);
});
