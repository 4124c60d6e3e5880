import { ask } from "../messages/send.ts";
import { watchedMarks } from "../storage/watched-marks.ts";
import { Choice } from "./StoreChoices.tsx";
import { useItem } from "./use-item.ts";
import { useWords } from "./use-words.tsx";

/** Watches a mark, or stops. */
export function WatchToggle({ markId, name }: { markId: string; name: string }) {
  const words = useWords();
  const [watched] = useItem(watchedMarks);
  if (!watched) return null;
  const on = watched.some((mark) => mark.markId === markId);
  return (
    <Choice label={words("watchThis", name)} on={on} change={(next) => ask("view>background: watch", { markId, on: next })} />
  );
}
