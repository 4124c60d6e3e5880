import type { PageFacts } from "./page-facts.ts";
import { mainBuyButton, mainPrice } from "./survey/main-price.ts";

/** How pages call themselves that stand where a listing was asked for: checks for robots, refusals, and pages that are gone. */
const calledSo =
  /^(?:robot(?: or human| check|\W*$)|captcha|are you (?:a )?(?:human|robot)|human verification|verify(?:ing)? (?:that )?you|security (?:check|verification)|access (?:to this page )?(?:is |has been )?denied|just a moment|one moment, please|attention required|pardon our interruption|checking (?:your browser|if the site)|request (?:blocked|unsuccessful)|you have been blocked|(?:error |http )*(?:403|404|429|50[0234])\b|forbidden$|(?:sorry\W+)?(?:something went wrong|this page (?:is not|isn.t) available|we (?:could not|couldn.t|can.t) find)|(?:[\w ]*\b)?(?:page|item|product) (?:was |is )?(?:not found|no longer available)|not found$|service unavailable|bad gateway|seite nicht gefunden|zugriff verweigert|page (?:introuvable|non trouvée)|accès refusé|página no encontrada|acceso denegado|página não encontrada|pagina non trovata|pagina niet gevonden)/i;

/** Whether the page stands in a listing's place and offers nothing, as its heading or its title says. */
export function isTurnedAway(facts: PageFacts): boolean {
  const { documentTitle, survey, meta } = facts;
  const called = [survey.headings[0]?.text ?? "", ...documentTitle.split(/\s+[|–—-]\s+/)];
  if (!called.some((name) => calledSo.test(name.trim())) || meta.has("product:price:amount")) return false;
  // Few pages are called so, and only of those the rest is asked.
  const offers = [facts.jsonLd, facts.microdata, facts.rdfa].some(({ main }) => main.length > 0);
  return !offers && !mainPrice(survey) && !mainBuyButton(survey);
}
