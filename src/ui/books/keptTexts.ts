import type { LiveBooks } from '../../calculators/sources'
import { quotedMinute } from '../../desk/quotedMinute'
import { rowsOfText, textOfRows, type Draft } from '../../form'

/** What live books type into the panel that they feed. */
export type KeptTexts = { own: Draft; desk: Draft }

/** Live books as the rows of the panel, all levels that it walks, with the desk's day at their moment. */
export function keptTexts({ spotAsks, futureBids, sizeUnit, receivedTime }: LiveBooks): KeptTexts {
  const rows = <Row>(levels: readonly Row[], text: (row: Row) => string) => levels.map(text).join('\n')
  return {
    own: {
      spotAsks: rows(spotAsks, ({ price, coin }) => `${price.toFixed()}\t${coin.toFixed()}`),
      futureBids: rows(futureBids, ({ price, size }) => `${price.toFixed()}\t${size.toFixed()}`),
      futureSizeUnit: sizeUnit,
    },
    desk: { valuation: quotedMinute(receivedTime) },
  }
}

/** A draft that live books feed, with them in the place of what was typed: it has the same answer without them. */
export function withBooks(draft: Draft, books: LiveBooks | null): Draft {
  if (books === null || draft['spotAsks'] === undefined) return draft
  const { own, desk } = keptTexts(books)
  // A ranking has the bids of several contracts, each under its name.
  if (draft['offerBids'] !== undefined)
    return { ...draft, spotAsks: own['spotAsks'] ?? '', offerBids: offerBidsOf(draft['offerBids'], books) }
  return { ...draft, ...own, ...desk }
}

function offerBidsOf(typed: string, books: LiveBooks): string {
  const live = [books, ...books.beside]
  const isLive = (quotedVenue: string, name: string) =>
    live.some(({ sold }) => sold.venue === quotedVenue.trim().toLowerCase() && sold.symbol === name.trim())
  const others = rowsOfText(typed).filter(([quotedVenue = '', name = '']) => !isLive(quotedVenue, name))
  const own = live.flatMap(({ sold: { venue, symbol }, futureBids, sizeUnit }) =>
    futureBids.map(({ price, size }) => [venue, symbol, price.toFixed(), size.toFixed(), sizeUnit]),
  )
  return textOfRows([...others, ...own])
}
