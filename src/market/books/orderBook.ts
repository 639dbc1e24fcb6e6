import type { BookUpdate, Level, SizeUnit } from '../readers'
import { follows } from './follows'

/** A book as it stands, the best level of each side first. */
export type OrderBook = {
  venue: BookUpdate['venue']
  symbol: string
  bids: readonly Level[]
  asks: readonly Level[]
  sizeUnit: SizeUnit
  sourceTime: string | null
}

/** What became of an update: a gap leaves no book until the next snapshot. */
export type Merged = 'merged' | 'repeated' | 'gap' | 'no-snapshot'

/** The best level always first: a book changes so often that sorting it each time would be slow. */
type Side = Level[]

/** A snapshot and the changes after it, merged into one book; `depth` is how many levels the venue keeps in step. */
export function orderBook({ depth = null }: { depth?: number | null } = {}) {
  let last: BookUpdate | null = null
  let isFresh = false
  const bids: Side = []
  const asks: Side = []
  const clear = () => {
    last = null
    bids.length = 0
    asks.length = 0
  }
  const take = (update: BookUpdate) => {
    for (const level of update.bids) put({ side: bids, order: falling, level })
    for (const level of update.asks) put({ side: asks, order: rising, level })
    // Levels beyond the depth are no longer updated, and would stay for ever.
    if (depth !== null) for (const side of [bids, asks]) side.length = Math.min(side.length, depth)
    last = { ...update, ...(update.sequence === undefined && last?.sequence ? { sequence: last.sequence } : {}) }
  }
  return {
    merge: (update: BookUpdate): Merged => {
      if (update.kind === 'snapshot') {
        clear()
        take(update)
        isFresh = true
        return 'merged'
      }
      if (last === null) return 'no-snapshot'
      const verdict = follows({ sequence: last.sequence, isFresh }, update)
      if (verdict === 'repeated') return 'repeated'
      if (verdict === 'gap') {
        clear()
        return 'gap'
      }
      take(update)
      isFresh = false
      return 'merged'
    },
    clear,
    read: (): OrderBook | null =>
      last === null
        ? null
        : {
            venue: last.venue,
            symbol: last.symbol,
            bids: bids.slice(),
            asks: asks.slice(),
            sizeUnit: last.sizeUnit,
            sourceTime: last.sourceTime ?? null,
          },
  }
}

/** Nobody sells below what another bids: a book that stays crossed has lost a message. */
export const isCrossed = ({ bids: [bid], asks: [ask] }: Pick<OrderBook, 'bids' | 'asks'>): boolean =>
  bid !== undefined && ask !== undefined && bid[0].greaterThanOrEqualTo(ask[0])

type Order = (one: Level, other: Level) => number
const rising: Order = ([one], [other]) => one.comparedTo(other)
const falling: Order = ([one], [other]) => other.comparedTo(one)

/** Puts a level in its place, or takes it out where its size is 0. */
function put({ side, order, level }: { side: Side; order: Order; level: Level }): void {
  let [low, high] = [0, side.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = side[middle]
    if (there !== undefined && order(there, level) < 0) low = middle + 1
    else high = middle
  }
  const there = side[low]
  const isKnown = there !== undefined && order(there, level) === 0
  if (level[1].isZero()) side.splice(low, isKnown ? 1 : 0)
  else side.splice(low, isKnown ? 1 : 0, level)
}
