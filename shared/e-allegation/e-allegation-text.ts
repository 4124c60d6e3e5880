/** What a report holds, in the order in which an officer needs it. */
export const allegationFields = ["danger", "right", "goods", "seller", "place", "way", "proof", "contact"] as const;
export type AllegationField = (typeof allegationFields)[number];
export type Allegation = Partial<Record<AllegationField, string>>;

/** Customs asks who, where, what and what proof; without these a report helps little. The rest is welcome. */
const neededFields: readonly AllegationField[] = ["right", "goods", "seller", "proof"];

export const missingFields = (allegation: Allegation): AllegationField[] =>
  neededFields.filter((field) => !allegation[field]?.trim());

/** The report as plain text: a heading and the writer's words for each field that is filled; `anonymous` stands in for a contact. */
export function allegationText(
  allegation: Allegation,
  words: { opening: string; heading: Record<AllegationField, string>; anonymous: string },
): string {
  const parts = allegationFields.flatMap((field) => {
    const said = allegation[field]?.trim();
    if (said) return [`${words.heading[field]}\n${said}`];
    return field === "contact" ? [words.anonymous] : [];
  });
  return [words.opening, ...parts].join("\n\n");
}
