/** Steps from each version of a format to the next: the first leads from version 1 to version 2. Only ever added to. */
export type Chain<T> = readonly ((value: T) => T)[]

/** The version to which a chain leads. */
export const newest = <T>(chain: Chain<T>): number => chain.length + 1

/** A value of an older version, brought to the newest one. */
export const migrated = <T>(value: T, { version, chain }: { version: number; chain: Chain<T> }): T =>
  chain.slice(version - 1).reduce((earlier, migrate) => migrate(earlier), value)
