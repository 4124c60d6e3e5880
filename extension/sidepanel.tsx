import "./views/view.css";
import { AllowShop } from "./views/AllowShop.tsx";
import { PanelTools } from "./views/PanelTools.tsx";
import { ReportView } from "./views/ReportView.tsx";
import { addressOf, useReport } from "./views/use-report.ts";
import { useTab } from "./views/use-tab.ts";
import { WithSettings } from "./views/use-words.tsx";

function Panel() {
  const { state, check } = useReport(useTab());
  return (
    <main>
      <ReportView state={state} check={check} />
      <AllowShop address={addressOf(state)} />
      <PanelTools check={check} />
    </main>
  );
}

export default function SidePanel() {
  return (
    <WithSettings>
      <Panel />
    </WithSettings>
  );
}
