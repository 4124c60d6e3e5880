import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Check } from "../../../shared/check/check.ts";
import type { CheckEvidence } from "../../../shared/check/check-evidence.ts";
import type { ListingText } from "../../../shared/listing/listing.ts";
import { type CheckWorker, startCheckWorker } from "./check-worker-client.ts";
import type { CheckAnswer, ListedTitle } from "./messages.ts";

export type CheckRegister = { version: string; asOf: string };

/** What the page shows below the box. */
export type CheckResult =
  | { kind: "nothing" }
  /** A listing was given before the register is here. */
  | { kind: "waiting" }
  | { kind: "working"; done: number; of: number }
  | { kind: "checked"; text: ListingText; check: Check; evidence: CheckEvidence }
  | { kind: "listed"; titles: ListedTitle[]; cancelled: boolean }
  | { kind: "failed"; problem: string };

export type Checker = {
  result: CheckResult;
  register: CheckRegister | undefined;
  checkOne: (text: ListingText) => void;
  checkList: (titles: string[]) => void;
  cancel: () => void;
  clear: () => void;
};

/** Runs the check worker over the register at this address; both are asked for as soon as the page is awake. */
export function useCheck(registerAddress: string): Checker {
  const [result, setResult] = useState<CheckResult>({ kind: "nothing" });
  const [register, setRegister] = useState<CheckRegister | undefined>(undefined);
  const worker = useRef<CheckWorker | undefined>(undefined);
  const turn = useRef(0);
  // Whether the register is here, for callbacks that a file being read still holds from an earlier render.
  const isOpen = useRef(false);
  const list = useRef<{ titles: ListedTitle[]; of: number }>({ titles: [], of: 0 });

  useEffect(() => {
    const take = (answer: CheckAnswer) => {
      if (answer.kind === "ready") {
        isOpen.current = true;
        setRegister({ version: answer.version, asOf: answer.asOf });
      } else if (answer.kind === "failed") setResult(answer);
      else if (answer.turn !== turn.current) return;
      else if (answer.kind === "more") {
        list.current.titles.push(...answer.titles);
        setResult({ kind: "working", done: list.current.titles.length, of: list.current.of });
      } else if (answer.kind === "listed") {
        setResult({ kind: "listed", titles: list.current.titles, cancelled: answer.cancelled });
      } else setResult(answer);
    };
    const started = startCheckWorker(registerAddress, take);
    worker.current = started;
    return () => started.stop();
  }, [registerAddress]);

  const checkOne = useCallback((text: ListingText) => {
    turn.current += 1;
    if (!isOpen.current) setResult({ kind: "waiting" });
    worker.current?.ask({ kind: "check", turn: turn.current, text });
  }, []);
  const checkList = useCallback((titles: string[]) => {
    turn.current += 1;
    list.current = { titles: [], of: titles.length };
    setResult({ kind: "working", done: 0, of: titles.length });
    worker.current?.ask({ kind: "list", turn: turn.current, titles });
  }, []);
  const cancel = useCallback(() => worker.current?.ask({ kind: "cancel" }), []);
  const clear = useCallback(() => {
    turn.current += 1;
    worker.current?.ask({ kind: "cancel" });
    setResult({ kind: "nothing" });
  }, []);
  return useMemo(
    () => ({ result, register, checkOne, checkList, cancel, clear }),
    [result, register, checkOne, checkList, cancel, clear],
  );
}
