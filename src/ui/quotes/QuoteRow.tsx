import { daysBetween } from '../../core'
import { sidesOfBook } from '../../market/readers'
import type { QuotesFound } from '../../workers/quotesFound'
import { formatTerm } from '../format'
import { QuoteCell, type QuoteRowProps } from './QuoteCell'

export type FoundQuotes = Extract<QuotesFound, { outcome: 'read' }>

/** A future, how long it runs, and a price for every side of the book. */
export function QuoteRow({ place, ...props }: QuoteRowProps & { place: number }) {
  const { quote, origin, words, asOf } = props
  const from = quote.time ?? origin.time ?? asOf
  return (
    <tr aria-rowindex={place + 2}>
      <th scope="row" title={quote.symbol}>
        {quote.symbol}
      </th>
      <td>{quote.expiry?.replace(/:00(\.0+)?Z$/, 'Z') ?? words.perpetual}</td>
      <td>{quote.expiry !== null && formatTerm('daysToExpiry', daysBetween({ from, to: quote.expiry }))}</td>
      {sidesOfBook.map((side) => (
        <td key={side}>
          <QuoteCell {...props} side={side} />
        </td>
      ))}
    </tr>
  )
}
