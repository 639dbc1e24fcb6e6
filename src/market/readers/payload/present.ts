type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** A record without the fields that are undefined: what a message leaves out stays absent. */
export function present<T extends object>(fields: T): Present<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  // Object.fromEntries forgets the keys; these are those of `fields`, the undefined ones left out.
  return Object.fromEntries(entries) as Present<T>
}
