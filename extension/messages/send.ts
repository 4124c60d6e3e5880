import type { Problem } from "../i18n/problem-words.ts";
import type { Answer, Ask, Envelope, MessageName } from "./messages.ts";

/** Answers that travel: what the other side gave, or the problem it failed with. */
export type Reply = { ok: true; answer: unknown } | { ok: false; problem: string };

type ToBackground = Extract<MessageName, `${string}>background: ${string}`>;

/**
 * Asks the background. A service worker that was stopped is started by the message itself.
 * @throws when the extension was updated or removed under this page, or the background could not answer
 */
export async function ask<Name extends ToBackground>(name: Name, question: Ask<Name>): Promise<Answer<Name>> {
  return opened<Name>(await send(name, question));
}

/** As `ask`, for whoever has no use for the answer: also what went wrong at the other side is not told. */
export async function send<Name extends ToBackground>(name: Name, question: Ask<Name>): Promise<Reply | undefined> {
  return chrome.runtime.sendMessage({ name, ask: question } satisfies Envelope);
}

function opened<Name extends MessageName>(reply: Reply | undefined): Answer<Name> {
  if (!reply) throw new Error("problemNobody" satisfies Problem);
  if (!reply.ok) throw new Error(reply.problem);
  return reply.answer as Answer<Name>;
}
