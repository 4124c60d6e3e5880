/** Where an agency publishes its releases, for pages that are cited from a reprint. */
const newsrooms: Readonly<Record<string, string>> = {
  CBP: "https://www.cbp.gov/newsroom",
  ICE: "https://www.ice.gov/newsroom",
  "ICE/HSI": "https://www.ice.gov/newsroom",
  DOJ: "https://www.justice.gov/news",
  FDA: "https://www.fda.gov/news-events",
  CPSC: "https://www.cpsc.gov/Newsroom",
  NHTSA: "https://www.nhtsa.gov/press-releases",
  Europol: "https://www.europol.europa.eu/media-press/newsroom",
  "IPR Center": "https://www.iprcenter.gov/",
};

/** The first of the announcing agencies that has a newsroom we know. */
export function newsroomOf(agency: string): { agency: string; address: string } | undefined {
  for (const name of agency.split("; ")) {
    const address = newsrooms[name];
    if (address) return { agency: name, address };
  }
  return undefined;
}
