import { isAllowed, shopAt } from "../stores/store-origins.ts";
import { usePermissions } from "./use-permissions.ts";
import { useWords } from "./use-words.tsx";

/** Offers to check this shop without a click from here on. Shown only while the shop is not allowed, also after it was taken back. */
export function AllowShop({ address }: { address: string | undefined }) {
  const words = useWords();
  const { allowed, allow } = usePermissions();
  const shop = shopAt(address);
  if (!shop || !allowed || shop.origins.some((origin) => isAllowed(origin, allowed))) return null;
  return (
    <p className="allow">
      <span>{words("allowShopWhy", shop.name)}</span>
      <button
        type="button"
        className="secondary"
        onClick={async () => {
          // The button goes once it is allowed: the keyboard goes on at the heading.
          if (await allow(shop.origins)) document.querySelector("h1")?.focus();
        }}
      >
        {words("allowShop", shop.name)}
      </button>
    </p>
  );
}
