/** A value that changes, and who hears of each change. */
export function observable<T>(first: T) {
  let now = first
  const listeners = new Set<() => void>()
  return {
    now: () => now,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    become: (next: T) => {
      now = next
      for (const listener of listeners) listener()
    },
  }
}
