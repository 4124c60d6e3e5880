import { useEffect, useState } from "react";
import type { CubeQuestion } from "../../../shared/figure/seizure-cube.ts";
import { addressState, followAddressState, writeAddressState } from "../address/address-state.ts";
import { firstQuestion, questionFromQuery, questionToQuery } from "./question-address.ts";

/** The question, kept in the address so that it can be sent on and gone back to. */
export function useQuestion(): [CubeQuestion, (question: CubeQuestion) => void] {
  // The built page cannot know the query, and the first render must match it.
  const [question, setQuestion] = useState(firstQuestion);
  useEffect(() => {
    const follow = () => setQuestion(questionFromQuery(addressState()));
    follow();
    return followAddressState(follow);
  }, []);
  const ask = (next: CubeQuestion) => {
    setQuestion(next);
    // The answer first: writing an address takes a browser some milliseconds.
    setTimeout(() => writeAddressState(questionToQuery(next), "push"));
  };
  return [question, ask];
}
