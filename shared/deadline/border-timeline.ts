import type { Holidays } from "../calendar/business-days.ts";
import { type Day, parseDay } from "../calendar/day.ts";
import { longestName } from "../calendar/named-entries.ts";
import { type BorderCase, borderCases } from "./border-case.ts";
import { type Due, dueDay } from "./due-day.ts";
import type { Deadline } from "./read-deadline-row.ts";

/** The events a case runs through, in order. The first is the one to begin with. */
export const eventsOf = (procedure: BorderCase): readonly string[] =>
  procedure === "exclusion-order"
    ? ["president-receives", "order-final-notice", "seizure-notice"]
    : [
        "presentation",
        "detention-decision",
        "detention-begins",
        "detention-notice",
        "seizure-notice",
        "penalty-notice",
        "forfeiture",
      ];

/** A rule that tells by when an event must have happened, so that a latest day can stand in while the real one is not known. */
const eventHappensBy: Record<string, readonly string[]> = {
  "detention-decision": ["release-or-detain"],
  "detention-begins": ["release-or-detain"],
  "detention-notice": ["counterfeit-notice", "restricted-notice", "copyright-notice", "circumvention-notice"],
};

export type TimelineRule = Pick<Deadline, "id" | "procedures" | "fromEvent" | "amount" | "unit" | "limit" | "actor">;

/** When an event was: as told, or the latest day on which it may lawfully be. */
export type EventDay = { event: string; day: Day; how: "told" | "latest" };
export type TimelineStep<Rule> = { rule: Rule; from: EventDay | undefined; due: Due | undefined };
export type BorderTimeline<Rule> = {
  /** Dated steps by day, then those whose event has no day yet. */
  steps: TimelineStep<Rule>[];
  /** Told events that come before the one they follow. */
  outOfOrder: string[];
};

/** The steps of a case from what is known of its days. */
export function borderTimeline<Rule extends TimelineRule>(
  rules: readonly Rule[],
  procedure: BorderCase,
  told: Readonly<Record<string, Day>>,
  holidays: Holidays,
): BorderTimeline<Rule> {
  const ours = rules.filter(
    ({ procedures, fromEvent }) => procedures.includes(procedure) && eventsOf(procedure).includes(fromEvent),
  );
  const days = new Map<string, EventDay>();
  for (const event of eventsOf(procedure)) {
    const day = told[event];
    const latest = day === undefined ? latestDay(event, ours, days, holidays) : undefined;
    if (day) days.set(event, { event, day, how: "told" });
    else if (latest) days.set(event, { event, day: latest, how: "latest" });
  }
  const steps = ours.map((rule) => {
    const from = days.get(rule.fromEvent);
    return { rule, from, due: from && dueDay(rule, from.day, holidays) };
  });
  const dayOf = ({ due }: TimelineStep<Rule>) => (due && due.kind !== "holidays-unknown" ? due.day : "9999");
  const toldInOrder = eventsOf(procedure).filter((event) => told[event]);
  return {
    steps: steps.sort((a, b) => dayOf(a).localeCompare(dayOf(b))),
    outOfOrder: toldInOrder.filter((event, at) =>
      toldInOrder.slice(0, at).some((before) => (told[before] ?? "") > (told[event] ?? "")),
    ),
  };
}

function latestDay(
  event: string,
  rules: readonly TimelineRule[],
  days: Map<string, EventDay>,
  holidays: Holidays,
): Day | undefined {
  // Goods are held from the decision on: where that day is told, it is this one.
  if (event === "detention-begins" && days.get("detention-decision")?.how === "told") return days.get("detention-decision")?.day;
  const rule = rules.find(({ id }) => eventHappensBy[event]?.includes(id));
  const from = rule && days.get(rule.fromEvent);
  const due = rule && from && dueDay(rule, from.day, holidays);
  return due && due.kind !== "holidays-unknown" ? due.day : undefined;
}

/** `told`: each event's day as it was typed, half a day included. `name`: what the calendar's entries are about. */
export type TimelineState = { procedure: BorderCase; told: Record<string, string>; name: string };

/** The told days that are days; the rest is still being typed. */
export const toldDays = (told: Readonly<Record<string, string>>): Record<string, Day> =>
  Object.fromEntries(
    Object.entries(told).flatMap(([event, typed]) => {
      const day = parseDay(typed);
      return day.ok ? [[event, day.value]] : [];
    }),
  );

export function timelineToQuery({ procedure, told, name }: TimelineState): string {
  const known = eventsOf(procedure).flatMap((event) => (told[event] ? [[event, told[event]] as [string, string]] : []));
  const named: [string, string][] = name ? [["name", name]] : [];
  return `?${new URLSearchParams([["case", procedure], ...known, ...named])}`;
}

/** Reads a shared link; what it does not understand it leaves out. */
export function timelineFromQuery(query: string): TimelineState {
  const given = new URLSearchParams(query);
  const procedure = borderCases.find((name) => name === given.get("case")) ?? "counterfeit";
  const told = Object.fromEntries(eventsOf(procedure).map((event) => [event, given.get(event) ?? ""]));
  return { procedure, told: toldDays(told), name: (given.get("name") ?? "").slice(0, longestName) };
}
