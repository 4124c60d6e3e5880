/** Colours as custom properties on the page, where they follow light, dark and print, and as plain colours in a file of its own. */
const light = {
  "--ink": "#1b1f23",
  "--quiet": "#4b5560",
  "--line": "#d9d5cc",
  "--paper": "#fbfaf7",
  "--chart-teal": "#0b4f4a",
  "--chart-plum": "#6b2d5c",
  "--chart-amber": "#a35a00",
  "--chart-slate": "#5b6b80",
  "--chart-moss": "#5a7a1f",
  "--chart-clay": "#b0573c",
  "--chart-sea": "#2b8a94",
  "--chart-missing": "#efece5",
  "--chart-rest": "#9aa0a0",
} as const;

export const tones = ["teal", "plum", "amber", "slate", "moss", "clay", "sea", "rest"] as const;
export type Tone = (typeof tones)[number];

export const ink = "var(--ink)";
export const quiet = "var(--quiet)";
export const line = "var(--line)";
export const paper = "var(--paper)";
export const missing = "var(--chart-missing)";
export const colourOf = (tone: Tone): string => `var(--chart-${tone})`;

/** Puts the light colours in place of the properties, for a file that has no page around it. */
export const withPlainColours = (svg: string): string =>
  svg.replaceAll(/var\((--[a-z-]+)\)/g, (whole, name: string) =>
    Object.hasOwn(light, name) ? light[name as keyof typeof light] : whole,
  );
