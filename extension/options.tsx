import "./views/view.css";
import { OptionsView } from "./views/options/OptionsView.tsx";
import { WithSettings } from "./views/use-words.tsx";

export default function Options() {
  return (
    <WithSettings>
      <OptionsView />
    </WithSettings>
  );
}
