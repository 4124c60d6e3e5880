import type { ConfigData } from "html-validate";

/** What we ask of the HTML of a page: html-validate's recommended rules, but for what React and Astro write their own way. */
export const pageRules: ConfigData = {
  // Astro puts the one line of style that its islands need beside the first of them.
  elements: ["html5", { style: { flow: true, phrasing: true } }],
  extends: ["html-validate:recommended"],
  rules: {
    // React: `<input/>`, `spellCheck`, `checked=""`, ids such as `_R_1_`. All valid.
    "void-style": "off",
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "valid-id": ["error", { relaxed: true }],
    // The tools answer while one types; there is nothing to send.
    "wcag/h32": "off",
    // Telephone numbers are kept on one line by the stylesheet.
    "tel-non-breaking": "off",
    // A drawing full of links needs a name, and there is no better place for it.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // Length and spaces at line ends are for search engines and editors to judge.
    "long-title": "off",
    "no-trailing-whitespace": "off",
  },
};
