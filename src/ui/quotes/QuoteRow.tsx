import { daysBetween } from '../../core'
import { middleYield, quotedSpread, shortInstant, sidesOfBook } from '../../market/readers'
import type { QuotesFound } from '../../workers/quotesFound'
import { formatNumber, formatTerm } from '../format'
import { QuoteCell, type QuoteRowProps } from './QuoteCell'

export type FoundQuotes = Extract<QuotesFound, { outcome: 'read' }>

/** A future, how long it runs, and a price for every side of the book. */
export function QuoteRow({ place, ...props }: QuoteRowProps & { place: number }) {
  const { quote, origin, yieldOrigin, words, asOf } = props
  const rate = middleYield(yieldOrigin, { quote, asOf })
  const spread = quotedSpread(quote)
  const from = quote.time ?? origin.time ?? asOf
  return (
    <tr aria-rowindex={place + 2}>
      <th scope="row" title={quote.symbol}>
        {quote.symbol}
      </th>
      <td>{quote.expiry === null ? words.perpetual : shortInstant(quote.expiry)}</td>
      <td>{quote.expiry !== null && formatTerm('daysToExpiry', daysBetween({ from, to: quote.expiry }))}</td>
      {sidesOfBook.map((side) => (
        <td key={side}>
          <QuoteCell {...props} side={side} />
        </td>
      ))}
      <td>{rate !== null && `${formatNumber({ value: rate, unit: 'rate', signed: true })}%`}</td>
      <td>{spread !== null && formatNumber({ value: spread, unit: 'number' })}</td>
    </tr>
  )
}
