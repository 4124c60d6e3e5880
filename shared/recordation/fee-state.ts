import { type Day, parseDay } from "../calendar/day.ts";
import { longestName } from "../calendar/named-entries.ts";
import { type FeeKind, type FeePurpose, feeKinds, feePurposes, purposesOf } from "./recordation-fees.ts";
import type { RenewalCase } from "./renewal-days.ts";

/** What the calculator was asked; the address bar holds it. Days stand as they were typed; `name` is for the calendar only. */
export type FeeState = {
  kind: FeeKind;
  purpose: FeePurpose;
  count: number;
  ends: string;
  recorded: string;
  pending: boolean;
  right: string;
  name: string;
};

export const firstFeeState: FeeState = {
  kind: "trademark",
  purpose: "record",
  count: 1,
  ends: "",
  recorded: "",
  pending: false,
  right: "",
  name: "",
};
/** There are 45 classes; more works than this in one go is a slip. */
export const mostItems = (kind: FeeKind): number => (kind === "trademark" ? 45 : 999);

export function feeStateToQuery({ kind, purpose, count, ends, recorded, pending, right, name }: FeeState): string {
  const parts: [string, string][] = [
    ["kind", kind],
    ["for", purpose],
    ["count", String(count)],
  ];
  if (ends) parts.push(["ends", ends]);
  if (recorded) parts.push(["recorded", recorded]);
  if (pending) parts.push(["pending", "yes"]);
  if (right) parts.push(["right", right]);
  if (name) parts.push(["name", name]);
  return `?${new URLSearchParams(parts)}`;
}

/** Reads a shared link; what it does not understand it leaves at the beginning's value. */
export function feeStateFromQuery(query: string): FeeState {
  const given = new URLSearchParams(query);
  const kind = feeKinds.find((name) => name === given.get("kind")) ?? "trademark";
  const asked = feePurposes.find((name) => name === given.get("for")) ?? "record";
  const count = Number(given.get("count") ?? 1);
  const day = (name: string) => {
    const read = parseDay(given.get(name) ?? "");
    return read.ok ? read.value : "";
  };
  return {
    kind,
    purpose: purposesOf(kind).includes(asked) ? asked : "record",
    count: Number.isInteger(count) && count >= 1 && count <= mostItems(kind) ? count : 1,
    ends: day("ends"),
    recorded: day("recorded"),
    pending: given.get("pending") === "yes",
    right: day("right"),
    name: (given.get("name") ?? "").slice(0, longestName),
  };
}

/** The renewal that a state asks about, once it has the day that it is counted from. */
export function renewalAsked({ kind, ends, recorded, pending, right }: FeeState): RenewalCase | undefined {
  const day = (typed: string): Day | undefined => {
    const read = parseDay(typed);
    return read.ok ? read.value : undefined;
  };
  const registrationEnds = day(ends);
  const approved = day(recorded);
  if (kind === "trademark" && registrationEnds) return { kind, registrationEnds, recordationEnds: approved };
  if (kind === "copyright" && approved) return { kind, approved, pending, rightEnds: day(right) };
  return undefined;
}
