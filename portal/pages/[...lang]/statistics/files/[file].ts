import type { APIRoute } from "astro";
import type { Chart } from "../../../../charts/chart.ts";
import { type ChartFileKind, chartFile, chartFileKinds, chartFileType } from "../../../../charts/chart-files.ts";
import { charts } from "../../../../charts/chart-list.ts";
import { addressIn, type Language, languages } from "../../../../text/language.ts";

type Props = { chart: Chart; kind: ChartFileKind; language: Language };

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    charts.flatMap((chart) =>
      chartFileKinds.map((kind) => ({
        params: { lang: language === "en" ? undefined : language, file: `${chart.id}.${kind}` },
        props: { chart, kind, language } satisfies Props,
      })),
    ),
  );

export const GET: APIRoute<Props> = ({ props: { chart, kind, language }, site }) =>
  new Response(chartFile(chart, kind, language, new URL(addressIn(language, `/statistics/${chart.id}/`), site).href), {
    headers: { "content-type": chartFileType[kind] },
  });
