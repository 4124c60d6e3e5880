import * as v from "valibot";
import { hidings, type MessageName } from "./messages.ts";
import { pageTaken, text } from "./parse-taken.ts";

const tab = v.object({ tabId: v.pipe(v.number(), v.integer()) });

/** The shape of every question to the background; a content script shares its process with the page, so nothing it sends is taken on trust. */
const asks: Partial<Record<MessageName, v.GenericSchema>> = {
  "page>background: may sell": v.null(),
  "page>background: where to look": v.null(),
  "page>background: whole page": v.null(),
  "page>background: check": pageTaken,
  "page>background: cards": v.object({ titles: v.pipe(v.array(text), v.maxLength(500)) }),
  "page>background: open panel": v.null(),
  "page>background: hide": v.object({ address: text, what: v.picklist(hidings) }),
  "view>background: register": v.null(),
  "view>background: update register": v.null(),
  "view>background: watch": v.object({ markId: text, on: v.boolean() }),
  "view>background: delete all": v.null(),
  "view>background: report": tab,
  "view>background: check tab": tab,
};

/** The question, known to have its shape, or nothing. */
export function parseAsk(name: MessageName, ask: unknown): { ask: unknown } | undefined {
  const schema = asks[name];
  if (!schema) return undefined;
  const parsed = v.safeParse(schema, ask);
  return parsed.success ? { ask: parsed.output } : undefined;
}
