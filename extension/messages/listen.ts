import type { Problem } from "../i18n/problem-words.ts";
import type { Answer, Ask, Envelope, MessageName } from "./messages.ts";
import type { Reply } from "./send.ts";

type Handlers<Names extends MessageName> = {
  [Name in Names]: (question: Ask<Name>, sender: chrome.runtime.MessageSender) => Promise<Answer<Name>> | Answer<Name>;
};

/** Who may ask: content scripts speak for a tab, views are pages of the extension itself. */
export type Door = (name: MessageName, sender: chrome.runtime.MessageSender) => boolean;

/**
 * Answers messages. Whoever does not come through the door, or asks what is not in the table, gets no answer at all.
 * @param parse checks a question's shape before a handler sees it; `undefined` refuses it
 */
export function answerMessages<Names extends MessageName>(
  handlers: Handlers<Names>,
  door: Door,
  parse: (name: MessageName, ask: unknown) => { ask: unknown } | undefined,
): () => void {
  const listener = (message: unknown, sender: chrome.runtime.MessageSender, respond: (reply: Reply) => void): boolean => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.name) || !door(message.name, sender)) return false;
    const name = message.name as Names;
    const parsed = parse(name, message.ask);
    if (!parsed) {
      respond({ ok: false, problem: "problemShape" satisfies Problem });
      return false;
    }
    // The handler's own type was checked where it was written; here only the name ties question and handler together.
    const handler = handlers[name] as (question: unknown, sender: chrome.runtime.MessageSender) => unknown;
    // Called at once, not in a promise: a handler that opens the panel needs the user's gesture that came with the message.
    answer(() => handler(parsed.ask, sender)).then(respond);
    return true;
  };
  chrome.runtime.onMessage.addListener(listener);
  return () => chrome.runtime.onMessage.removeListener(listener);
}

async function answer(handle: () => unknown): Promise<Reply> {
  try {
    return { ok: true, answer: (await handle()) ?? null };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === "object" && message !== null && "name" in message && typeof message.name === "string";
}
