import { plainText } from "./plain-text.ts";

/** A question of a guide that answers questions, and its answer in plain words. */
export type AnsweredQuestion = { question: string; answer: string };

/** Every heading that is a question, with what stands below it up to the next heading. */
export function questionsIn(body: string): AnsweredQuestion[] {
  return body.split(/^(?=#{2,6}\s)/m).flatMap((part) => {
    const [, question = "", text = ""] = /^#{2,6}\s+(.+\?)\s*\n([\s\S]*)$/.exec(part) ?? [];
    const answer = plainText(text).replaceAll("\n", " ");
    return answer === "" ? [] : [{ question, answer }];
  });
}
