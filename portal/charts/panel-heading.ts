import * as Plot from "@observablehq/plot";
import { ink } from "./palette.ts";

/** The heading at a panel's top left, moved by `dx` and `dy` from its drawing's corner; nothing where there is none. */
export const panelHeading = (heading: string | undefined, fontSize: number, dy: number, dx = 0): Plot.Markish[] =>
  heading
    ? [
        Plot.text([heading], {
          frameAnchor: "top-left",
          dy,
          dx,
          lineAnchor: "top",
          textAnchor: "start",
          fill: ink,
          fontWeight: 650,
          fontSize,
        }),
      ]
    : [];
