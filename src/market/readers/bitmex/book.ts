import * as v from 'valibot'
import { levelOf, levels, name, stamp } from '../payload/fields'
import { excerptOf, hasAny, isObject } from '../payload/json'
import { rowReader } from '../payload/rows'
import { nothing, problem, type BookUpdate, type Level, type MessagePart } from '../venueMessage'

const ten = v.object({ symbol: name, timestamp: stamp, bids: levels, asks: levels })

/** The ten best levels of each side, the whole of them each time. */
export const readTen = rowReader(ten, ({ symbol, timestamp: sourceTime, bids, asks }) => ({
  books: [{ venue: 'bitmex', symbol, kind: 'snapshot', bids, asks, sizeUnit: 'contracts', sourceTime }],
}))

const row = v.object({ symbol: name, side: v.picklist(['Buy', 'Sell']), price: v.unknown(), size: v.unknown() })

/**
 * Rows of `orderBookL2`. A change names its level by a number, and its price only if it is a new one: without the price
 * there is no level to be told, and half of a message would be a wrong book.
 */
export function readRows({ rows, action }: { rows: unknown; action: string }): MessagePart {
  if (!Array.isArray(rows)) return problem('wrong-shape', excerptOf(rows))
  if (rows.some((one) => !hasAny(one, 'price'))) return nothing
  const books = new Map<string, BookUpdate>()
  const kind = action === 'partial' ? 'snapshot' : 'delta'
  const read = rowReader(row, ({ symbol, side, price, size }) => {
    const level = levelOf([price, size])
    if (level === null) return problem('bad-field', `${symbol}: ${side}`)
    const book = books.get(symbol) ?? emptyBook({ symbol, kind })
    books.set(symbol, book)
    sideOf(book, side).push(level)
    return nothing
  })
  const problems = rows.flatMap((one) => read(action === 'delete' ? emptied(one) : one).problems ?? [])
  return problems.length > 0 ? { problems } : { books: [...books.values()] }
}

const emptied = (one: unknown) => (isObject(one) ? { ...one, size: '0' } : one)

const sideOf = ({ bids, asks }: BookUpdate, side: 'Buy' | 'Sell'): Level[] => (side === 'Buy' ? bids : asks)

const emptyBook = ({ symbol, kind }: Pick<BookUpdate, 'symbol' | 'kind'>): BookUpdate => ({
  venue: 'bitmex',
  symbol,
  kind,
  bids: [],
  asks: [],
  sizeUnit: 'contracts',
})
