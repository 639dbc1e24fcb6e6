import type { LiveQuote, QuoteSnapshot } from '../../calculators/sources'
import { marginName } from '../../calculators/marginName'
import { quotedRate } from '../../calculators/quotedRate'
import { takenTexts } from '../../calculators/takenTexts'
import type { Decimal } from '../../core'
import { venueTitle } from '../../desk/venueTitle'
import { useDesk } from '../app/store'
import { formatNumber, formatTerm } from '../format'
import { filled } from '../words'
import { QuoteAge } from './QuoteAge'
import { QuoteActs } from './QuoteActs'
import type { LiveWords } from './words.en'

type LiveRowProps = {
  quote: LiveQuote
  quotes: QuoteSnapshot
  /** [ms since 1970] */
  now: number
  /** Whether contracts on this coin are the desk's. */
  isOfDesk: boolean
  /** Whether it is the very contract of the desk. */
  isOnDesk: boolean
  words: LiveWords
}

const priceText = (price: Decimal | null) => (price === null ? '' : formatNumber({ value: price, unit: 'price' }))

/** A contract as its venue quotes it; its bid takes it into the desk. */
export function LiveRow({ quote, quotes, now, isOfDesk, isOnDesk, words }: LiveRowProps) {
  const fillIn = useDesk((state) => state.fillIn)
  const taken = quote.isStale ? null : takenTexts(quote, quotes)
  const { rate, daysToExpiry } = quotedRate(quote, quotes)
  const bid = priceText(quote.bid)
  const cells = [
    { label: words.bid, text: bid },
    { label: words.yearRate, text: rate === null ? '' : `${formatTerm('bidYield', rate, { brief: true })}%` },
    { label: words.ask, text: priceText(quote.ask), isMore: true },
    { label: words.mark, text: priceText(quote.mark), isMore: true },
    {
      label: words.days,
      isMore: true,
      text: daysToExpiry === null ? '' : formatTerm('daysToExpiry', daysToExpiry, { brief: true }),
    },
  ]
  return (
    <tr className={[quote.isStale && 'live-row--stale', isOnDesk && 'table__key'].filter(Boolean).join(' ')}>
      <th scope="row">
        {venueTitle(quote.venue)} {quote.symbol} <span className="muted small">{kindText(quote, words)}</span>
      </th>
      {cells.map(({ label, text, isMore = false }, place) => (
        <td key={label} data-label={label} data-none={text === '' || undefined} data-more={isMore || undefined}>
          {place === 0 && taken !== null ? (
            <button
              type="button"
              className="quote"
              aria-label={filled(words.take, { symbol: quote.symbol, price: bid })}
              onClick={() => fillIn({ desk: taken, notice: 'quotes-taken' })}
            >
              {bid}
            </button>
          ) : (
            text
          )}
        </td>
      ))}
      <td data-label={quote.origin === 'live' ? words.age : words.received} data-aside={!quote.isStale || undefined}>
        <QuoteAge quote={quote} now={now} words={words} />
      </td>
      {isOfDesk && (
        <td>
          <QuoteActs quote={quote} quotes={quotes} words={words} />
        </td>
      )}
    </tr>
  )
}

/** What its name does not say: in what it is margined, or that its year is that of its funding. */
function kindText(quote: LiveQuote, words: LiveWords): string {
  if (quote.kind === 'spot') return words.spot
  const margin = quote.payoff === 'linear' ? `${words.linear} ${marginName(quote)}` : ''
  return [quote.kind === 'perpetual' ? words.funding : '', margin].filter((part) => part !== '').join(' · ')
}
