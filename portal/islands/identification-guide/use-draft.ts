import { useEffect, useState } from "react";
import { emptyDraft, type GuideDraft, readDraft } from "../../../shared/identification-guide/guide-draft.ts";
import { forgetDraft, type Kept, keepDraft, keptDraft } from "./draft-store.ts";

/** The draft, read from the browser's store when the page opens and kept there half a second after each change. */
export function useDraft(): {
  draft: GuideDraft;
  change: (draft: GuideDraft) => void;
  kept: Kept | undefined;
  forget: () => Promise<void>;
} {
  const [draft, setDraft] = useState(emptyDraft);
  const [changed, setChanged] = useState(false);
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  useEffect(() => {
    void keptDraft().then((text) => {
      const read = text === undefined ? undefined : readDraft(text);
      if (read?.ok) setDraft(read.value);
    });
  }, []);
  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(() => void keepDraft(JSON.stringify(draft)).then(setKept), 500);
    return () => clearTimeout(timer);
  }, [draft, changed]);
  const change = (next: GuideDraft) => {
    setChanged(true);
    setDraft(next);
  };
  const forget = async () => {
    setChanged(false);
    setDraft(emptyDraft);
    setKept(undefined);
    await forgetDraft();
  };
  return { draft, change, kept, forget };
}
