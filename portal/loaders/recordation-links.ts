import { linkRecordations, type RecordationLink } from "../../shared/recordation/link-recordations.ts";
import { register } from "./register.ts";

const links = linkRecordations(register.recordations);

/** The recordations that belong with one: duplicates, renumberings, other recordings of the same registration. */
export const linksOf = (id: string): readonly RecordationLink[] => links.get(id) ?? [];
