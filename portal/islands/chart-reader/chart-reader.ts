import { type ChartView, chartViewFromQuery, chartViewToQuery } from "./chart-view.ts";
import { nearestPoint } from "./nearest-point.ts";

/**
 * Lets a reader ask a drawn chart for its figures: by pointer, by arrow keys, or by an address that names a point. The words come out of the
 * chart's table, so page and tooltip cannot disagree. Without this script drawing and table stand as they are.
 */
export function readCharts(document: Document): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) readChart(figure);
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) offerCopy(button);
}

function readChart(figure: HTMLElement): void {
  const drawing = figure.querySelector<HTMLElement>("[data-chart-drawing]");
  const rows = new Map(
    [...figure.ownerDocument.querySelectorAll<HTMLElement>("tr[data-point]")].map((row) => [row.dataset.point ?? "", row]),
  );
  if (!drawing || rows.size === 0) return;
  const tip = figure.ownerDocument.createElement("div");
  tip.className = "chart-tip";
  tip.setAttribute("role", "status");
  drawing.append(tip);
  drawing.tabIndex = 0;
  for (const hidden of figure.querySelectorAll<HTMLElement>("[data-chart-help], [data-chart-series]")) hidden.hidden = false;

  let view = chartViewFromQuery(location.search);
  const points = () =>
    [...drawing.querySelectorAll<SVGElement>("[data-point]")].filter(
      (point) => point.getClientRects().length > 0 && rows.has(point.dataset.point ?? ""),
    );
  const show = (change: Partial<ChartView>, remember: boolean) => {
    view = { ...view, ...change };
    paint();
    if (remember) history.replaceState(null, "", chartViewToQuery(location.href, view));
  };
  const paint = () => {
    const chosen = new Set(view.series === "" ? [] : view.series.split("|"));
    const dim = (key: string) => chosen.size > 0 && !chosen.has(key);
    for (const line of drawing.querySelectorAll<SVGElement>("[data-series]"))
      line.classList.toggle("dimmed", dim(line.dataset.series ?? ""));
    for (const point of drawing.querySelectorAll<SVGElement>("[data-point]")) {
      point.classList.toggle("dimmed", dim(rows.get(point.dataset.point ?? "")?.dataset.series ?? ""));
      point.classList.toggle("read", point.dataset.point === view.point);
    }
    for (const [key, row] of rows) row.toggleAttribute("data-read", key === view.point);
    for (const button of figure.querySelectorAll<HTMLButtonElement>("button[data-series]"))
      button.setAttribute("aria-pressed", String((button.dataset.series ?? "") === view.series));
    const point = points().find((candidate) => candidate.dataset.point === view.point);
    const row = rows.get(view.point);
    tip.hidden = !point || !row;
    if (point && row) placeTip(tip, drawing, point, row);
  };

  drawing.addEventListener("pointermove", (event) => {
    const found = nearestPoint(
      points().map((point) => ({ point, box: point.getBoundingClientRect() })),
      event.clientX,
      event.clientY,
    );
    show({ point: found?.point.dataset.point ?? "" }, false);
  });
  drawing.addEventListener("pointerleave", () => show({ point: chartViewFromQuery(location.search).point }, false));
  drawing.addEventListener("click", () => show({}, true));
  drawing.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") show({ point: "" }, true);
    if (step === undefined) return;
    event.preventDefault();
    const keys = [...rows.keys()].filter((key) => points().some((point) => point.dataset.point === key));
    const at = keys.indexOf(view.point);
    show({ point: keys[at < 0 ? (step > 0 ? 0 : keys.length - 1) : (at + step + keys.length) % keys.length] ?? "" }, true);
  });
  for (const button of figure.querySelectorAll<HTMLButtonElement>("button[data-series]"))
    button.addEventListener("click", () => show({ series: button.dataset.series ?? "" }, true));
  paint();
}

/** Fills the tip from the table's row and keeps it inside the drawing. */
function placeTip(tip: HTMLElement, drawing: HTMLElement, point: SVGElement, row: HTMLElement): void {
  const words = (selector: string) => row.querySelector(selector)?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
  const part = (name: string, text: string) => {
    const element = tip.ownerDocument.createElement("span");
    element.className = name;
    element.textContent = text;
    return element;
  };
  tip.replaceChildren(
    part("tip-name", [words("th"), words("[data-name]")].filter(Boolean).join(" · ")),
    part("tip-value", words("[data-value]")),
    part("tip-source", words("[data-source]")),
  );
  const [area, box] = [drawing.getBoundingClientRect(), point.getBoundingClientRect()];
  const [left, top] = [box.left + box.width / 2 - area.left, box.top - area.top];
  // Below the point where there is no room above it; the longer of a bar's ends is not asked for, its middle serves.
  const below = top < tip.offsetHeight + 12;
  tip.style.left = `${Math.max(0, Math.min(left - tip.offsetWidth / 2, area.width - tip.offsetWidth))}px`;
  tip.style.top = `${below ? top + Math.min(box.height, 24) + 10 : top - tip.offsetHeight - 10}px`;
}

function offerCopy(button: HTMLButtonElement): void {
  const words = button.ownerDocument.querySelector<HTMLElement>(`[data-copy-text="${button.dataset.copy}"]`);
  if (!words || !navigator.clipboard) return;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    // The link carries the view that the reader chose since the page was built.
    const text = button.dataset.copy === "link" ? location.href : (words.textContent ?? "");
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset.copied ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}
