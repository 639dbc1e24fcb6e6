import type { WatchedBook } from '../../market/feeds'

/** Legs that changed this far apart were not quoted together. */
const apartMs = 5000
/** The way from a venue takes less; a clock that is so far ahead is wrong, or the network very slow. */
const aheadMs = 2000
/** A message cannot come before it was sent. */
const behindMs = -500

export type ClockNote =
  { note: 'apart'; seconds: string } | { note: 'ahead' | 'behind'; venue: string; seconds: string }

const secondsOf = (ms: number): string => (Math.abs(ms) / 1000).toFixed(1)

/** What the stamps of two books say of the time between them, and of the clock of this machine. */
export function clockNotes({ spot, future }: Record<'spot' | 'future', WatchedBook>): ClockNote[] {
  const [one, other] = [spot, future].map(({ book }) => (book.sourceTime === null ? null : Date.parse(book.sourceTime)))
  const apart = one == null || other == null ? 0 : Math.abs(one - other)
  return [
    ...(apart > apartMs ? [{ note: 'apart', seconds: secondsOf(apart) } as const] : []),
    ...[spot, future].flatMap(({ book, aheadMs: ahead }): ClockNote[] => {
      if (ahead === null || (ahead < aheadMs && ahead > behindMs)) return []
      return [{ note: ahead > 0 ? 'ahead' : 'behind', venue: book.venue, seconds: secondsOf(ahead) }]
    }),
  ]
}
