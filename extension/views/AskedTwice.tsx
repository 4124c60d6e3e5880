import { useEffect, useId, useRef, useState } from "react";
import { useWords } from "./use-words.tsx";

type AskedTwiceProps = {
  /** What the button says. */
  label: string;
  /** What is lost, told before the second press. */
  sure: string;
  act: () => void;
};

/** A button for what cannot be undone: it says what is lost and acts on a second press. */
export function AskedTwice({ label, sure, act }: AskedTwiceProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const told = useId();
  const back = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // The button that was pressed is gone: whoever works by keyboard goes on at the one that changes nothing, and hears what is lost;
  // after either answer, where they began.
  useEffect(() => {
    if (asking) back.current?.focus();
    else if (wasAsked.current) first.current?.focus();
    wasAsked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button type="button" className="secondary" ref={first} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  const answer = (isSure: boolean) => {
    setAsking(false);
    if (isSure) act();
  };
  return (
    <span className="row">
      <span id={told}>{sure}</span>
      <button type="button" className="primary" aria-describedby={told} onClick={() => answer(true)}>
        {words("deleteYes")}
      </button>
      <button type="button" className="secondary" aria-describedby={told} ref={back} onClick={() => answer(false)}>
        {words("cancel")}
      </button>
    </span>
  );
}
