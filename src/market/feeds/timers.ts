import type { Surroundings } from './surroundings'

/** Timers that can all be cancelled at once; one that has fired is forgotten. */
export function timersOf({ after }: Pick<Surroundings, 'after'>) {
  const running = new Set<() => void>()
  return {
    after: (ms: number, act: () => void): (() => void) => {
      const stop = after(ms, () => {
        running.delete(cancel)
        act()
      })
      const cancel = () => {
        running.delete(cancel)
        stop()
      }
      running.add(cancel)
      return cancel
    },
    clear: () => {
      for (const cancel of running) cancel()
    },
  }
}
