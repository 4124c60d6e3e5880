/** What a reader chose on a chart: the point being read and the series brought forward. Empty for none. */
export type ChartView = { point: string; series: string };

export function chartViewFromQuery(query: string): ChartView {
  const parameters = new URLSearchParams(query);
  return { point: parameters.get("point") ?? "", series: parameters.get("series") ?? "" };
}

/** The same address with the view in it; other parameters stay. */
export function chartViewToQuery(address: string, { point, series }: ChartView): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries({ point, series })) {
    if (value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}
