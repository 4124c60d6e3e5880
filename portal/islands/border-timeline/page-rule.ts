import type { Deadline } from "../../../shared/deadline/read-deadline-row.ts";

/** A rule with a time in it, in one language, as the page hands it over. */
export type PageRule = Omit<Deadline, "label" | "detail" | "sources"> & { label: string; detail: string | undefined };
