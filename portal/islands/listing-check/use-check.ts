import { useCallback, useEffect, useRef, useState } from "react";
import type { Check } from "../../../shared/check/check.ts";
import type { CheckEvidence } from "../../../shared/check/check-evidence.ts";
import type { ListingText } from "../../../shared/listing/listing.ts";
import type { CheckAnswer, CheckAsk, ListedTitle } from "./messages.ts";

export type CheckRegister = { version: string; asOf: string };

/** What the page shows below the box. */
export type CheckResult =
  | { kind: "nothing" }
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

/** Runs the check worker; it starts when the page is idle, so that the first check finds it ready. */
export function useCheck(manifest: string): Checker {
  const [result, setResult] = useState<CheckResult>({ kind: "nothing" });
  const [register, setRegister] = useState<CheckRegister | undefined>(undefined);
  const worker = useRef<Worker | undefined>(undefined);
  const turn = useRef(0);
  const total = useRef(0);

  useEffect(() => {
    const started = new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
    worker.current = started;
    started.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.kind === "ready") setRegister({ version: data.version, asOf: data.asOf });
      else if (data.kind === "failed") setResult(data);
      else if (data.turn !== turn.current) return;
      else if (data.kind === "progress") setResult({ kind: "working", done: data.done, of: total.current });
      else setResult(data);
    });
    started.addEventListener("error", () => setResult({ kind: "failed", problem: "the check could not start" }));
    started.postMessage({ kind: "open", manifest } satisfies CheckAsk);
    return () => started.terminate();
  }, [manifest]);

  const ask = useCallback((message: CheckAsk) => worker.current?.postMessage(message), []);
  const checkOne = useCallback(
    (text: ListingText) => {
      turn.current += 1;
      ask({ kind: "check", turn: turn.current, text });
    },
    [ask],
  );
  const checkList = useCallback(
    (titles: string[]) => {
      turn.current += 1;
      total.current = titles.length;
      setResult({ kind: "working", done: 0, of: titles.length });
      ask({ kind: "list", turn: turn.current, titles });
    },
    [ask],
  );
  const cancel = useCallback(() => ask({ kind: "cancel" }), [ask]);
  const clear = useCallback(() => {
    turn.current += 1;
    ask({ kind: "cancel" });
    setResult({ kind: "nothing" });
  }, [ask]);
  return { result, register, checkOne, checkList, cancel, clear };
}
