import { routesToReport } from "../../shared/check/next-steps.ts";
import { portalLink } from "./portal-link.ts";
import { useLanguage, useWords } from "./use-words.tsx";

/** Who can be told or asked, and what for. */
export function ReportRoutes() {
  const words = useWords();
  const language = useLanguage();
  return (
    <details>
      <summary>{words("routesTitle")}</summary>
      <ul className="rows">
        {routesToReport(language).map(({ route, name, why, address }) => (
          <li key={route}>
            {address ? (
              <a href={address} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              <strong>{name}</strong>
            )}
            <p className="quiet">{why}</p>
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
