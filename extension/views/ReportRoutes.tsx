import type { WordKey } from "../i18n/say.ts";
import { portalLink } from "./portal-link.ts";
import { useLanguage, useWords } from "./use-words.tsx";

/** Where to report or ask; the addresses are those that the agencies publish. */
const routes: { label: WordKey; why: WordKey; address: string }[] = [
  { label: "routeAllegations", why: "routeAllegationsWhy", address: "https://www.cbp.gov/trade/e-allegations" },
  { label: "routeIprCenter", why: "routeIprCenterWhy", address: "https://www.iprcenter.gov/referral" },
  { label: "routeSaferProducts", why: "routeSaferProductsWhy", address: "https://www.saferproducts.gov" },
  { label: "routeFtc", why: "routeFtcWhy", address: "https://reportfraud.ftc.gov" },
];

/** Who can be told or asked, and what for. */
export function ReportRoutes() {
  const words = useWords();
  const language = useLanguage();
  return (
    <details>
      <summary>{words("routesTitle")}</summary>
      <ul className="rows">
        <li>
          <strong>{words("routeStore")}</strong>
          <p className="quiet">{words("routeStoreWhy")}</p>
        </li>
        <li>
          <strong>{words("routeOwner")}</strong>
          <p className="quiet">{words("routeOwnerWhy")}</p>
        </li>
        {routes.map(({ label, why, address }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {words(label)}
            </a>
            <p className="quiet">{words(why)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={portalLink("/contacts/", language)} target="_blank" rel="noreferrer">
          {words("routesAll")}
        </a>
      </p>
    </details>
  );
}
