/** Gives what `make` makes, made when first asked for and never again; `undefined` counts as made. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
