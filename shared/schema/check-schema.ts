import * as v from "valibot";
import { outcomes } from "../check/check.ts";
import { standings } from "../mark/mark.ts";
import { certainties, goodsAgreements, hows, mentionFields, roles } from "../mention/mention.ts";
import { isoDay, registerVersion } from "./plain-shapes.ts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { field: v.picklist(mentionFields), start: offset, end: offset, text: v.string() };

const mentionSchema = v.object({
  markId: v.string(),
  mark: v.string(),
  standing: v.picklist(standings),
  ...span,
  how: v.picklist(hows),
  role: v.picklist(roles),
  ambiguity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  goods: v.picklist(goodsAgreements),
  certainty: v.exactOptional(v.picklist(certainties)),
  hidden: v.exactOptional(v.boolean()),
});

const signalSchema = v.object({ id: v.string(), strength: v.picklist(["strong", "weak"]), ...span });

const reasonSchema = v.variant("kind", [
  v.object({ kind: v.literal("mention"), mention: offset }),
  v.object({ kind: v.literal("signal"), signal: offset }),
  v.object({ kind: v.literal("text-cut"), field: v.picklist(mentionFields), read: offset }),
  v.object({ kind: v.literal("unreadable"), why: v.string() }),
]);

export const checkSchema = v.object({
  outcome: v.picklist(outcomes),
  mentions: v.array(mentionSchema),
  signals: v.array(signalSchema),
  reasons: v.array(reasonSchema),
  register: v.object({ version: registerVersion, asOf: isoDay }),
});
