import type { Recordation } from "../../shared/recordation/recordation.ts";
import { portalLink } from "./portal-link.ts";
import { useLanguage, useWords } from "./use-words.tsx";

/** One recordation as a row: number, mark, owner, and the way to its page in the portal. */
export function RecordationFacts({ recordation }: { recordation: Recordation }) {
  const words = useWords();
  const language = useLanguage();
  const { id, number, mark, owner, evidenceLevel } = recordation;
  return (
    <li>
      <p>
        <a className="number" href={portalLink(`/recordations/${id}/`, language)} target="_blank" rel="noreferrer">
          {number ?? mark}
        </a>{" "}
        {number ? mark : <span className="quiet">({words("noNumber")})</span>}
      </p>
      <p className="quiet">{owner ? words("owner", owner) : words("ownerUnknown")}</p>
      {evidenceLevel === "brand" && <p className="quiet">{words("brandLevel")}</p>}
    </li>
  );
}
