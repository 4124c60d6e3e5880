/** Runs `make` on first use and keeps what it made: a register that is only searched never pays for its details. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
