import { useState } from "react";
import { ask } from "../../messages/send.ts";
import { settings } from "../../storage/settings.ts";
import { AskedTwice } from "../AskedTwice.tsx";
import { Choice } from "../StoreChoices.tsx";
import { useItem } from "../use-item.ts";
import { useWords } from "../use-words.tsx";

/** What is kept on this device, and the one button that clears it. `deleted` is called when it has. */
export function DataSection({ deleted }: { deleted: () => void }) {
  const words = useWords();
  const [chosen, change] = useItem(settings);
  const [isDone, setIsDone] = useState(false);
  if (!chosen) return null;
  const deleteAll = async () => {
    await ask("view>background: delete all", null);
    setIsDone(true);
    deleted();
  };
  return (
    <fieldset className="choices">
      <legend>{words("dataLegend")}</legend>
      <Choice
        label={words("keepRecent")}
        hint={words("keepRecentWhy")}
        on={chosen.keepRecent}
        change={(on) => change((before) => ({ ...before, keepRecent: on }))}
      />
      <p>
        <a href="tabs/recent.html">{words("openRecent")}</a>
      </p>
      <AskedTwice label={words("deleteAll")} sure={words("deleteSure")} act={() => void deleteAll()} />
      <p role="status">{isDone ? words("deleted") : ""}</p>
    </fieldset>
  );
}
