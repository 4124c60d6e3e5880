import { useCallback, useEffect, useState } from "react";

export type Permissions = {
  /** Origin patterns that are allowed; `undefined` until the browser has told. */
  allowed: readonly string[] | undefined;
  /** Asks the browser, which asks the user; only within a click. */
  allow: (origins: readonly string[]) => Promise<boolean>;
  revoke: (origins: readonly string[]) => Promise<void>;
};

/** The shops that may be read, followed as the user changes them, here or in the browser's own settings. */
export function usePermissions(): Permissions {
  const [allowed, setAllowed] = useState<readonly string[]>();
  useEffect(() => {
    const look = () => void chrome.permissions.getAll().then(({ origins = [] }) => setAllowed(origins));
    look();
    chrome.permissions.onAdded.addListener(look);
    chrome.permissions.onRemoved.addListener(look);
    return () => {
      chrome.permissions.onAdded.removeListener(look);
      chrome.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const allow = useCallback((origins: readonly string[]) => chrome.permissions.request({ origins: [...origins] }), []);
  const revoke = useCallback(async (origins: readonly string[]) => {
    await chrome.permissions.remove({ origins: [...origins] });
  }, []);
  return { allowed, allow, revoke };
}
