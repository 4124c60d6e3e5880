import { type FacetValues, type ReleaseFacet, releaseFacets } from "../../../shared/release/release-facets.ts";
import {
  countChoices,
  isInView,
  type ReleaseView,
  viewFromQuery,
  viewToParameters,
} from "../../../shared/release/release-view.ts";
import { addressState, followAddressState, writeAddressState } from "../address/address-state.ts";
import { searchReleases } from "./search-releases.ts";

const pageLength = 25;

/**
 * Narrows the list of releases that the page already holds. A custom element rather than React: every row is in the
 * page before any script runs, and there is nothing to render, only to hide.
 */
class ReleaseList extends HTMLElement {
  #rows: { element: HTMLElement; id: string; values: FacetValues }[] = [];
  #view: ReleaseView = { words: "" };
  #shown = pageLength;
  #turn = 0;

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>("[data-id]")].map((element) => {
      const { id = "" } = element.dataset;
      return { element, id, values: valuesOf(element) };
    });
    const form = this.#find<HTMLFormElement>("form");
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", (event) => this.#choose(event.target instanceof HTMLSelectElement));
    form.addEventListener("reset", () => this.#go({ words: "" }, true));
    this.#find(".more").addEventListener("click", () => this.#showMore());
    followAddressState(() => this.#readAddress());
    this.#readAddress();
    // On a phone the choices are folded away, unless the address brought some along.
    const isWide = matchMedia("(min-width: 60rem)").matches;
    const isNarrowed = releaseFacets.some((facet) => this.#view[facet] !== undefined);
    this.#find<HTMLDetailsElement>("details").open = isWide || isNarrowed;
  }

  #readAddress(): void {
    const query = new URLSearchParams(addressState());
    this.#go(
      viewFromQuery((name) => query.get(name)),
      undefined,
    );
  }

  #choose(isChoice: boolean): void {
    const chosen = new FormData(this.#find<HTMLFormElement>("form"));
    // A choice is a step to come back to; a letter typed is not.
    this.#go(
      viewFromQuery((name) => String(chosen.get(name) ?? "")),
      isChoice,
    );
  }

  /** @param step true: a new entry in the history; false: the current one is rewritten; undefined: it is left alone. */
  #go(view: ReleaseView, step: boolean | undefined): void {
    this.#view = view;
    this.#shown = pageLength;
    if (step !== undefined) {
      writeAddressState(new URLSearchParams(viewToParameters(view)).toString(), step ? "push" : "replace");
    }
    this.#fillForm();
    void this.#render();
  }

  #fillForm(): void {
    const words = this.#find<HTMLInputElement>("input[name=q]");
    if (words.value.trim() !== this.#view.words) words.value = this.#view.words;
    for (const select of this.querySelectorAll("select")) {
      select.value = this.#view[select.name as ReleaseFacet] ?? "";
      select.classList.toggle("chosen", select.value !== "");
    }
    this.#find("[type=reset]").hidden = viewToParameters(this.#view).length === 0;
  }

  async #render(): Promise<void> {
    const turn = ++this.#turn;
    const { search = "", searchFailed = "" } = this.dataset;
    let found: Set<string> | undefined;
    try {
      found = this.#view.words === "" ? undefined : await searchReleases(search, this.#view.words);
    } catch {
      this.#find("[role=status]").textContent = searchFailed;
      return;
    }
    if (turn !== this.#turn) return;
    const searched = this.#rows.filter(({ id }) => found === undefined || found.has(id));
    const fitting = new Set(searched.filter(({ values }) => isInView(values, this.#view)));
    let place = 0;
    for (const row of this.#rows) row.element.hidden = !fitting.has(row) || place++ >= this.#shown;
    this.#countChoices(searched.map(({ values }) => values));
    this.#tell(fitting.size);
  }

  #countChoices(all: FacetValues[]): void {
    for (const facet of releaseFacets) {
      const counts = countChoices(all, this.#view, facet);
      for (const option of this.querySelectorAll<HTMLOptionElement>(`select[name=${facet}] option[value]:not([value=""])`)) {
        const count = counts.get(option.value) ?? 0;
        const { name } = option.dataset;
        option.textContent = `${name} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
  }

  #tell(count: number): void {
    const { all = "", countOf = "", none = "", more = "" } = this.dataset;
    const isWhole = count === this.#rows.length;
    this.#find("[role=status]").textContent = count === 0 ? none : isWhole ? all : countOf.replace("#", String(count));
    const left = Math.max(0, count - this.#shown);
    const button = this.#find(".more");
    button.hidden = left === 0;
    button.textContent = more.replace("#", String(Math.min(left, pageLength)));
  }

  #showMore(): void {
    const first = this.#rows.filter(({ element }) => !element.hidden).length;
    this.#shown += pageLength;
    void this.#render().then(() => {
      // The reader goes on where the new rows begin, also by keyboard.
      const visible = this.#rows.filter(({ element }) => !element.hidden);
      visible[first]?.element.querySelector("a")?.focus();
    });
  }

  #find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (found === null) throw new Error(`release-list has no ${selector}`);
    return found;
  }
}

function valuesOf(element: HTMLElement): FacetValues {
  const list = (facet: ReleaseFacet) => (element.dataset[facet] ?? "").split(" ").filter(Boolean);
  return {
    year: list("year"),
    kind: list("kind"),
    goods: list("goods"),
    port: list("port"),
    mark: list("mark"),
    mode: list("mode"),
  };
}

customElements.define("release-list", ReleaseList);
