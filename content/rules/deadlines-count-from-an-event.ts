import { type ContentRule, placeOf } from "./content-rule.ts";

export const deadlinesCountFromAnEvent: ContentRule = {
  promise: "Every deadline counts from an event in our list, and every event has a deadline.",
  breaches: ({ deadlines, deadlineEvents }) => {
    const events = new Set(deadlineEvents.map(({ value }) => value.id));
    const used = new Set(deadlines.map(({ value }) => value.fromEvent));
    return [
      ...deadlines
        .filter(({ value }) => !events.has(value.fromEvent))
        .map((located) => ({
          ...placeOf(located),
          column: "from_event",
          problem: `counts from ${located.value.fromEvent}, which is no event`,
          remedy: "Add it to content/deadlines/events.csv or correct the id.",
        })),
      ...deadlineEvents
        .filter(({ value }) => !used.has(value.id))
        .map((located) => ({
          ...placeOf(located),
          column: "id",
          problem: `no deadline counts from ${located.value.id}`,
          remedy: "Remove the event or add its deadline.",
        })),
    ];
  },
};
