/** `object` whose absent fields are written as undefined. */
export type Absentable<T> = { [K in keyof Required<T>]: T[K] | (object extends Pick<T, K> ? undefined : never) };

/** Drops the undefined fields: an unknown field is absent, so that no empty ones are carried. */
export function withoutAbsent<T extends object>(object: Absentable<T>): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
