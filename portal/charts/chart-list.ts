import type { Chart } from "./chart.ts";
import { enforcementCharts } from "./enforcement-charts.ts";
import { ohssProductCharts } from "./ohss-product-charts.ts";
import { originCharts } from "./origin-charts.ts";
import { productCharts } from "./product-charts.ts";
import { safetyCharts } from "./safety-charts.ts";
import { shippingCharts } from "./shipping-charts.ts";
import { totalsCharts } from "./totals-charts.ts";

/** Every chart, in the order of the dashboard. */
export const charts: readonly Chart[] = [
  ...totalsCharts,
  ...productCharts,
  ...ohssProductCharts,
  ...originCharts,
  ...shippingCharts,
  ...safetyCharts,
  ...enforcementCharts,
];
