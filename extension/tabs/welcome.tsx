import "../views/view.css";
import { WithSettings } from "../views/use-words.tsx";
import { WelcomeView } from "../views/WelcomeView.tsx";

export default function Welcome() {
  return (
    <WithSettings>
      <WelcomeView />
    </WithSettings>
  );
}
