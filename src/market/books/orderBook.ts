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

type Side = Map<string, Level>

/** A snapshot and the changes after it, merged into one book; `depth` is how many levels the venue keeps in step. */
export function orderBook({ depth = null }: { depth?: number | null } = {}) {
  let last: BookUpdate | null = null
  let isFresh = false
  const bids: Side = new Map()
  const asks: Side = new Map()
  const clear = () => {
    last = null
    bids.clear()
    asks.clear()
  }
  const take = (update: BookUpdate) => {
    put(bids, update.bids)
    put(asks, update.asks)
    if (depth !== null) {
      cut({ side: bids, order: falling, depth })
      cut({ side: asks, order: rising, depth })
    }
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
            bids: [...bids.values()].sort(falling),
            asks: [...asks.values()].sort(rising),
            sizeUnit: last.sizeUnit,
            sourceTime: last.sourceTime ?? null,
          },
  }
}

/** Nobody sells below what another bids: a book that stays so is one in which something was lost. */
export const isCrossed = ({ bids: [bid], asks: [ask] }: Pick<OrderBook, 'bids' | 'asks'>): boolean =>
  bid !== undefined && ask !== undefined && bid[0].greaterThanOrEqualTo(ask[0])

const rising = ([one]: Level, [other]: Level): number => one.comparedTo(other)
const falling = ([one]: Level, [other]: Level): number => other.comparedTo(one)

function put(side: Side, levels: readonly Level[]): void {
  for (const level of levels) {
    const key = level[0].toFixed()
    if (level[1].isZero()) side.delete(key)
    else side.set(key, level)
  }
}

/** Levels beyond the depth are no longer told of, and would stay for ever. */
function cut({ side, order, depth }: { side: Side; order: typeof rising; depth: number }): void {
  for (const level of [...side.values()].sort(order).slice(depth)) side.delete(level[0].toFixed())
}
