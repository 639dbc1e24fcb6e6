import { noSources, type LiveBooks, type QuoteSnapshot, type SeriesView, type Sources } from '../../calculators/sources'

/** What came from outside, as it stands now. What a panel was answered with never changes: a change makes new sources. */
export function sourcesStore() {
  let now: Sources = noSources
  const listeners = new Set<() => void>()
  const become = (next: Partial<Sources>) => {
    now = { ...now, ...next }
    for (const listener of listeners) listener()
  }
  return {
    now: () => now,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Takes the last quotes of all venues in the place of those before. */
    takeQuotes: (quotes: QuoteSnapshot) => become({ quotes }),
    /** Takes the books of both legs, or that there are none. */
    takeBooks: (books: LiveBooks | null) => {
      if (books !== now.books) become({ books })
    },
    /** Takes a series in under its name, in the place of one of that name. */
    takeSeries: (id: string, series: SeriesView) => become({ series: { ...now.series, [id]: series } }),
    removeSeries: (id: string) =>
      become({ series: Object.fromEntries(Object.entries(now.series).filter(([name]) => name !== id)) }),
  }
}

export type SourcesOfPage = Pick<ReturnType<typeof sourcesStore>, 'now' | 'subscribe'>

/** The page's own. */
export const sourcesOfPage = sourcesStore()
