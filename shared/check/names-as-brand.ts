import type { Mention } from "../mention/mention.ts";

/** Whether a mention by itself makes the listing one that names the mark. */
export const namesAsBrand = ({ role, certainty = "likely" }: Mention): boolean => role === "brand" && certainty === "likely";
