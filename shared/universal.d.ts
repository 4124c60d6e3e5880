// What every world that runs shared/ has besides the language: pages, workers, service workers and Node. Kept to what is used.
// Only shared/tsconfig.json reads this file; elsewhere the platform's own, fuller types stand.
declare class URLSearchParams {
  constructor(init?: string | readonly (readonly [string, string])[]);
  readonly size: number;
  get(name: string): string | null;
  getAll(name: string): string[];
  set(name: string, value: string): void;
  append(name: string, value: string): void;
  toString(): string;
}
