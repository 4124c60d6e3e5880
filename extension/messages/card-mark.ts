import type { Outcome } from "../../shared/check/check.ts";

/** The small mark of one card in a results list. */
export type CardMark = { outcome: Extract<Outcome, "names-recorded" | "names-seized">; text: string };
