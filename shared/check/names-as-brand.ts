import type { Mention } from "../mention/mention.ts";

/** Whether a mention by itself makes the listing one that names the mark. */
export const namesAsBrand = ({ role, certainty = "likely" }: Mention): boolean => role === "brand" && certainty === "likely";

/** Of a mark's mentions the one that says most of it: one as the brand outweighs any beside it. */
export const tellingMention = (mentions: readonly Mention[]): Mention | undefined => mentions.find(namesAsBrand) ?? mentions[0];
