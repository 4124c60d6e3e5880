import { stores } from "../../shared/listing/stores/stores.ts";
import { everyShop, isAllowed, originsOfStore } from "../stores/store-origins.ts";
import { usePermissions } from "./use-permissions.ts";
import { useWords } from "./use-words.tsx";

/** Which shops are checked without a click: each known store, every shop, and single shops that were allowed by hand. */
export function StoreChoices() {
  const words = useWords();
  const { allowed, allow, revoke } = usePermissions();
  if (!allowed) return null;
  const all = allowed.includes(everyShop);
  const known = stores.flatMap(originsOfStore);
  const single = allowed.filter((origin) => origin !== everyShop && !known.includes(origin));
  return (
    <fieldset className="choices">
      <legend>{words("storesLegend")}</legend>
      <p className="quiet">{words("storesWhy")}</p>
      <ul className="store-grid">
        {stores.map((store) => {
          const origins = originsOfStore(store);
          // A shop system has no site of its own: its shops are allowed one by one, or with every shop.
          if (origins.length === 0) return null;
          // Also where only some of its sites are allowed: what may be read must be seen, and can then be taken back.
          const on = origins.some((origin) => isAllowed(origin, allowed));
          return (
            <li key={store.id}>
              <Choice label={store.name} on={on} disabled={all} change={(next) => (next ? allow(origins) : revoke(origins))} />
            </li>
          );
        })}
        {single.map((origin) => (
          <li key={origin}>
            <Choice label={origin.replace(/^https:\/\/|\/\*$/g, "")} on change={() => revoke([origin])} />
          </li>
        ))}
      </ul>
      <Choice
        label={words("allStores")}
        hint={words("allStoresWhy")}
        on={known.every((origin) => isAllowed(origin, allowed))}
        disabled={all}
        change={(next) => (next ? allow(known) : revoke(known))}
      />
      <Choice
        label={words("everyShop")}
        hint={words("everyShopWhy")}
        on={all}
        change={(next) => (next ? allow([everyShop]) : revoke([everyShop]))}
      />
    </fieldset>
  );
}

type ChoiceProps = {
  label: string;
  hint?: string;
  on: boolean;
  disabled?: boolean;
  change: (on: boolean) => unknown;
};

/** One switch with its label. */
export function Choice({ label, hint, on, disabled = false, change }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={on} disabled={disabled} onChange={(event) => change(event.target.checked)} />
      <span>
        {label}
        {hint && <small className="quiet">{hint}</small>}
      </span>
    </label>
  );
}
