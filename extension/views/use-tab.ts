import { useEffect, useState } from "react";

/** The tab a view is about: the one its address names (`?tab=7`), else the active tab of its window, followed as it changes. */
export function useTab(): number | undefined {
  const [tabId, setTabId] = useState<number>();
  useEffect(() => {
    const named = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
    if (Number.isInteger(named)) return setTabId(named);
    const follow = async () => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (active?.id !== undefined) setTabId(active.id);
    };
    void follow();
    const activated = () => void follow();
    chrome.tabs.onActivated.addListener(activated);
    return () => chrome.tabs.onActivated.removeListener(activated);
  }, []);
  return tabId;
}
