export const feeKinds = ["trademark", "copyright", "trade-name"] as const;
export type FeeKind = (typeof feeKinds)[number];
export const feePurposes = ["record", "renew", "new-owner"] as const;
export type FeePurpose = (typeof feePurposes)[number];

/** What Customs asks for, in dollars, for each of `per`. `sources` are ids of content/sources. */
export type RecordationFee = {
  kind: FeeKind;
  purpose: FeePurpose;
  dollars: number;
  per: "class" | "work" | "name" | "application";
  cite: string;
  sources: readonly string[];
};

/** The fees in force. A kind and purpose without a row has no fee in any source we hold. */
export const recordationFees: readonly RecordationFee[] = [
  {
    kind: "trademark",
    purpose: "record",
    dollars: 190,
    per: "class",
    cite: "CBP e-Recordation page",
    sources: ["cbp-iprr", "cbp-protection"],
  },
  { kind: "trademark", purpose: "renew", dollars: 80, per: "class", cite: "19 CFR 133.7", sources: ["cfr-133-7", "cbp-iprr"] },
  { kind: "trademark", purpose: "new-owner", dollars: 80, per: "application", cite: "19 CFR 133.5", sources: ["cfr-133-5"] },
  {
    kind: "copyright",
    purpose: "record",
    dollars: 190,
    per: "work",
    cite: "CBP e-Recordation page",
    sources: ["cbp-iprr", "cbp-protection"],
  },
  { kind: "copyright", purpose: "renew", dollars: 80, per: "work", cite: "CBP e-Recordation page", sources: ["cbp-iprr"] },
  { kind: "trade-name", purpose: "record", dollars: 190, per: "name", cite: "19 CFR 133.13", sources: ["cfr-133-13"] },
];

export const purposesOf = (kind: FeeKind): FeePurpose[] =>
  recordationFees.filter((fee) => fee.kind === kind).map(({ purpose }) => purpose);

export type FeeSum = { fee: RecordationFee; count: number; total: number };

/** The fee for a number of classes, works or names; all marks of one application count once. */
export function feeFor(kind: FeeKind, purpose: FeePurpose, count: number): FeeSum | undefined {
  const fee = recordationFees.find((row) => row.kind === kind && row.purpose === purpose);
  if (!fee) return undefined;
  const charged = fee.per === "application" ? 1 : count;
  return { fee, count: charged, total: fee.dollars * charged };
}
