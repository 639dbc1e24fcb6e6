import type { QuoteSnapshot } from '../../calculators/sources'
import type { WatchedBook } from '../../market/feeds'

/** What was last said this far apart was not said together. */
const apartMs = 5000
/** A message takes less time than this; a clock that is further ahead is wrong, or the network very slow. */
const aheadMs = 2000
/** A message cannot come before it was sent. */
const behindMs = -500

export type ClockNote =
  { note: 'apart'; seconds: string } | { note: 'ahead' | 'behind'; venue: string; seconds: string }

/** What one side of a trade is stamped with. */
type Stamped = {
  venue: string
  /** [ms since 1970] */
  time: number | null
  /** The least by which the local clock is ahead of the stamps [ms]. */
  ahead: number | null
}

const secondsOf = (ms: number): string => (Math.abs(ms) / 1000).toFixed(1)

function notesOf(sides: readonly Stamped[]): ClockNote[] {
  const times = sides.flatMap(({ time }) => (time === null ? [] : [time]))
  const apart = times.length < 2 ? 0 : Math.max(...times) - Math.min(...times)
  return [
    ...(apart > apartMs ? [{ note: 'apart', seconds: secondsOf(apart) } as const] : []),
    ...sides.flatMap(({ venue, ahead }, place): ClockNote[] => {
      // Both sides may be of one venue, whose clock is mentioned once.
      if (sides.findIndex((side) => side.venue === venue) < place) return []
      if (ahead === null || (ahead < aheadMs && ahead > behindMs)) return []
      return [{ note: ahead > 0 ? 'ahead' : 'behind', venue, seconds: secondsOf(ahead) }]
    }),
  ]
}

const msOf = (time: string | null): number | null => (time === null ? null : Date.parse(time))

/** What the stamps of two books say of the time between their changes, and of the clock of this machine. */
export const clockNotes = ({ spot, future }: Record<'spot' | 'future', WatchedBook>): ClockNote[] =>
  notesOf([spot, future].map(({ book, aheadMs: ahead }) => ({ venue: book.venue, time: msOf(book.sourceTime), ahead })))

/** The same of quotes, venue by venue: when each was last heard of. */
export function quoteClockNotes(quotes: QuoteSnapshot): ClockNote[] {
  const fresh = quotes.filter(({ isStale }) => !isStale)
  const venues = [...new Set(fresh.map(({ venue }) => venue))]
  return notesOf(
    venues.map((venue) => {
      const own = fresh.filter((quote) => quote.venue === venue)
      const received = own.map(({ receivedTime }) => Date.parse(receivedTime))
      const leads = own.flatMap(({ sourceTime, receivedTime }) =>
        sourceTime === null ? [] : [Date.parse(receivedTime) - Date.parse(sourceTime)],
      )
      return { venue, time: Math.max(...received), ahead: leads.length === 0 ? null : Math.min(...leads) }
    }),
  )
}
