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
  return (
    <main className="wide">
      <p className="wordmark">Border Lens</p>
      <h1>{words("optionsTitle")}</h1>
      <StoreChoices />
      <ChipSection />
      <AppearanceSection />
      <WatchSection />
      <RegisterSection />
      <DataSection />
      <Privacy />
      <p className="small-print">
        Border Lens {chrome.runtime.getManifest().version}. {words("notGovernment")}
      </p>
    </main>
  );
}
