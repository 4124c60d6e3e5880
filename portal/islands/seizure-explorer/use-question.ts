import { useEffect, useState } from "react";
import type { CubeQuestion } from "../../../shared/figure/seizure-cube.ts";
import { firstQuestion, questionFromQuery, questionToQuery } from "./question-address.ts";

/** The question, kept in the address so that it can be sent on and gone back to. */
export function useQuestion(): [CubeQuestion, (question: CubeQuestion) => void] {
  // The built page cannot know the query, and the first render must match it.
  const [question, setQuestion] = useState(firstQuestion);
  useEffect(() => {
    const follow = () => setQuestion(questionFromQuery(location.search));
    follow();
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  const ask = (next: CubeQuestion) => {
    setQuestion(next);
    // The answer first: writing an address takes a browser some milliseconds.
    setTimeout(() => history.pushState(null, "", `${location.pathname}${questionToQuery(next)}`));
  };
  return [question, ask];
}
