import "../views/view.css";
import { RecentView } from "../views/RecentView.tsx";
import { WithSettings } from "../views/use-words.tsx";

export default function Recent() {
  return (
    <WithSettings>
      <RecentView />
    </WithSettings>
  );
}
