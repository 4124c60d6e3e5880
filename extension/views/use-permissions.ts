import { useCallback, useEffect, useState } from "react";

export type Permissions = {
  /** Origin patterns that are allowed; `undefined` until the browser has told. */
  allowed: readonly string[] | undefined;
  /** The browser may show notifications of ours. */
  mayNotify: boolean;
  /** Asks the browser, which asks the user; only within a click. */
  allow: (origins: readonly string[]) => Promise<boolean>;
  revoke: (origins: readonly string[]) => Promise<void>;
  /** Asks for notifications, or gives them up; only within a click. */
  notify: (on: boolean) => Promise<boolean>;
};

/** The shops that may be read and whether the browser may tell of changes, followed as the user changes them, here or in the browser's own settings. */
export function usePermissions(): Permissions {
  const [allowed, setAllowed] = useState<readonly string[]>();
  const [mayNotify, setMayNotify] = useState(false);
  useEffect(() => {
    const look = () =>
      void chrome.permissions.getAll().then(({ origins = [], permissions = [] }) => {
        setAllowed(origins);
        setMayNotify(permissions.includes("notifications"));
      });
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
  const notify = useCallback((on: boolean) => {
    const permissions = { permissions: ["notifications"] } satisfies chrome.permissions.Permissions;
    return on ? chrome.permissions.request(permissions) : chrome.permissions.remove(permissions);
  }, []);
  return { allowed, mayNotify, allow, revoke, notify };
}
