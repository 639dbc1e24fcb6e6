type ChartModule = typeof import('../charts')

let loaded: ChartModule | null = null
const listeners = new Set<() => void>()

const load = () =>
  void import('../charts').then(
    (module) => {
      loaded = module
      listeners.forEach((listener) => listener())
    },
    () => setTimeout(load, 5_000),
  )

// Asked for at once, beside the first drawing of the page: a boundary that waits for it would draw later.
load()

/** The chart library, as soon as it is there. */
export const chartModule = {
  current: () => loaded,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
