import "./views/view.css";
import "./views/popup.css";
import { PopupView } from "./views/PopupView.tsx";
import { WithSettings } from "./views/use-words.tsx";

export default function Popup() {
  return (
    <WithSettings>
      <PopupView />
    </WithSettings>
  );
}
