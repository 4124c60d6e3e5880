/** The questions in order; each answer is kept in the address bar under its question's name. */
export const grayMarketQuestions = {
  mark: ["genuine", "not-genuine"],
  recorded: ["recorded", "registered", "unregistered"],
  applied: ["licensee", "foreign-owner", "related"],
  differ: ["differ", "same", "unknown"],
} as const;
export type GrayMarketQuestion = keyof typeof grayMarketQuestions;
export type GrayMarketAnswers = { [Question in GrayMarketQuestion]?: (typeof grayMarketQuestions)[Question][number] };

export const grayMarketRoutes = ["not-gray-market", "register-first", "protection", "lever", "lever-prove", "none"] as const;
/**
 * What fits, by 19 CFR 133.23(a) and 133.2(e): `not-gray-market` where the mark itself is not genuine; `register-first` without a
 * registration; `protection` where the mark was put on by an independent licensee or an unrelated foreign owner; `lever` where
 * a related company's goods differ; `lever-prove` where that is not known yet; `none` where they are the same.
 */
export type GrayMarketRoute = (typeof grayMarketRoutes)[number];

/** `unanswered` names the question to answer next. `recordFirst`: the mark is registered but not recorded yet. */
export type GrayMarketResult =
  | { kind: "unanswered"; question: GrayMarketQuestion }
  | { kind: "route"; route: GrayMarketRoute; recordFirst: boolean };

export function grayMarketRoute({ mark, recorded, applied, differ }: GrayMarketAnswers): GrayMarketResult {
  if (!mark) return { kind: "unanswered", question: "mark" };
  if (mark === "not-genuine") return { kind: "route", route: "not-gray-market", recordFirst: false };
  if (!recorded) return { kind: "unanswered", question: "recorded" };
  if (recorded === "unregistered") return { kind: "route", route: "register-first", recordFirst: false };
  if (!applied) return { kind: "unanswered", question: "applied" };
  const route = (name: GrayMarketRoute): GrayMarketResult => ({
    kind: "route",
    route: name,
    recordFirst: recorded === "registered",
  });
  if (applied !== "related") return route("protection");
  if (!differ) return { kind: "unanswered", question: "differ" };
  return route(differ === "differ" ? "lever" : differ === "same" ? "none" : "lever-prove");
}

/** The questions that still matter after the answers given. */
export function grayMarketAsked(answers: GrayMarketAnswers): GrayMarketQuestion[] {
  const order = Object.keys(grayMarketQuestions) as GrayMarketQuestion[];
  const needed: Record<GrayMarketQuestion, boolean> = {
    mark: true,
    recorded: answers.mark === "genuine",
    applied: answers.mark === "genuine" && (answers.recorded === "recorded" || answers.recorded === "registered"),
    differ: answers.mark === "genuine" && answers.recorded !== "unregistered" && answers.applied === "related",
  };
  return order.filter((question) => needed[question]);
}

export const grayMarketToQuery = (answers: GrayMarketAnswers): string => {
  const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
};

/** Reads a shared link; answers that do not exist are left out. */
export function grayMarketFromQuery(query: string): GrayMarketAnswers {
  const given = new URLSearchParams(query);
  const entries = Object.entries(grayMarketQuestions).flatMap(([question, answers]) => {
    const answer = answers.find((name) => name === given.get(question));
    return answer ? [[question, answer]] : [];
  });
  return Object.fromEntries(entries) as GrayMarketAnswers;
}
