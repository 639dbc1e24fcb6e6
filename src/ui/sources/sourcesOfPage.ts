import { noSources, type LiveBooks, type QuoteSnapshot, type SeriesView, type Sources } from '../../calculators/sources'
import type { Draft } from '../../form'
import { observable } from '../observable'

/** What came from outside, as it stands now. What a panel was answered with never changes: a change makes new sources. */
export function sourcesStore() {
  const sources = observable<Sources>(noSources)
  const { now, subscribe } = sources
  let overlay = (desk: Draft, _quotes: QuoteSnapshot): Draft => desk
  const become = (next: Partial<Sources>) => sources.become({ ...now(), ...next })
  return {
    now,
    subscribe,
    /** A desk with what it follows of the quotes: as typed, until somebody says how it follows. */
    streamed: (desk: Draft): Draft => overlay(desk, now().quotes),
    followBy: (next: (desk: Draft, quotes: QuoteSnapshot) => Draft) => {
      overlay = next
    },
    /** Takes the last quotes of all venues in the place of those before. */
    takeQuotes: (quotes: QuoteSnapshot) => become({ quotes }),
    /** Takes the books of both legs, or that there are none. */
    takeBooks: (books: LiveBooks | null) => {
      if (books !== now().books) become({ books })
    },
    /** Takes what the basis was in the place of what was known of it. */
    takePast: (past: Sources['past']) => become({ past }),
    /** Takes a series in under its name, in the place of one of that name. */
    takeSeries: (id: string, series: SeriesView) => become({ series: { ...now().series, [id]: series } }),
    removeSeries: (id: string) =>
      become({ series: Object.fromEntries(Object.entries(now().series).filter(([name]) => name !== id)) }),
  }
}

export type SourcesOfPage = Pick<ReturnType<typeof sourcesStore>, 'now' | 'subscribe' | 'streamed'>

/** The page's own. */
export const sourcesOfPage = sourcesStore()
