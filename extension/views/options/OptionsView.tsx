import { useState } from "react";
import { Privacy } from "../Privacy.tsx";
import { StoreChoices } from "../StoreChoices.tsx";
import { useWords } from "../use-words.tsx";
import { AppearanceSection } from "./AppearanceSection.tsx";
import { ChipSection } from "./ChipSection.tsx";
import { DataSection } from "./DataSection.tsx";
import { RegisterSection } from "./RegisterSection.tsx";
import { WatchSection } from "./WatchSection.tsx";

/** Everything that can be chosen, on one page. */
export function OptionsView() {
  const words = useWords();
  const [deletions, setDeletions] = useState(0);
  return (
    <main className="wide">
      <p className="wordmark">Border Lens</p>
      <h1>{words("optionsTitle")}</h1>
      <StoreChoices />
      <ChipSection />
      <AppearanceSection />
      <WatchSection />
      {/* Asked anew for what it tells: with all that was kept, an updated register and what the last look brought are gone. */}
      <RegisterSection key={deletions} />
      <DataSection deleted={() => setDeletions((before) => before + 1)} />
      <Privacy />
      <p className="small-print">
        Border Lens {chrome.runtime.getManifest().version}. {words("notGovernment")}
      </p>
    </main>
  );
}
