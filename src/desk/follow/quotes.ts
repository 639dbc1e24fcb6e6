import { grouped, textOfRows, type Draft } from '../../form'
import { ownQuotes, type CurveQuote } from '../curve'
import type { Follow } from './follow'

/** The quotes that the desk keeps as the rows of a field: a row's first cells, its prices, and what follows them. */
export const followQuotes = (cells: {
  before: (quote: CurveQuote, desk: Draft) => readonly string[]
  after?: readonly string[]
}): Follow => ({
  of: 'quotes',
  lapses: true,
  text: (desk) => {
    const quotes = ownQuotes(desk)
    if (quotes.length === 0) return null
    return textOfRows(
      quotes.map((quote) => [
        ...cells.before(quote, desk),
        ...[quote.bid, quote.ask, quote.mark].map(grouped),
        ...(cells.after ?? []),
      ]),
    )
  },
})
