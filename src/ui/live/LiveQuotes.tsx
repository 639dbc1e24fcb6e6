import type { LiveQuote, QuoteSnapshot } from '../../calculators/sources'
import type { Decimal } from '../../core'
import { useDesk } from '../app/store'
import { formatNumber } from '../format'
import { deskCoin } from '../../desk/deskCoin'
import { followingTexts } from '../../desk/stream'
import { venueTitle } from '../../desk/venueTitle'
import { FollowFunding } from './FollowFunding'
import { filled } from '../words'
import { marginName } from '../../calculators/marginName'
import { takenTexts } from '../../calculators/takenTexts'
import type { LiveWords } from './words.en'

/** What is quoted just now, each with where it is from and how old it is; a bid takes it into the desk. */
export function LiveQuotes({ quotes, words }: { quotes: QuoteSnapshot; words: LiveWords }) {
  const [first] = quotes
  if (first === undefined) return null
  return (
    <>
      {first.coin === deskCoin && <p className="muted">{words.takeHint}</p>}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={words.title}>
        <table className="table table--quotes">
          <thead>
            <tr>
              {[words.future, words.bid, words.follow, words.ask, words.mark, words.received].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {quotes.map((quote) => (
              <LiveRow key={`${quote.venue} ${quote.symbol}`} quote={quote} quotes={quotes} words={words} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const priceText = (price: Decimal | null) => (price === null ? '' : formatNumber({ value: price, unit: 'price' }))

function LiveRow({ quote, quotes, words }: { quote: LiveQuote; quotes: QuoteSnapshot; words: LiveWords }) {
  const fillIn = useDesk((state) => state.fillIn)
  const desk = takenTexts(quote, quotes)
  const bid = priceText(quote.bid)
  return (
    <tr className={quote.isStale ? 'live-row--stale' : undefined}>
      <th scope="row">
        {venueTitle(quote.venue)} {quote.symbol}
        {quote.kind !== 'spot' && quote.payoff === 'linear' && (
          <span className="muted">
            {' '}
            {words.linear} {marginName(quote)}
          </span>
        )}
      </th>
      <td>
        {desk === null || quote.isStale ? (
          bid
        ) : (
          <button
            type="button"
            className="quote"
            aria-label={filled(words.take, { symbol: quote.symbol, price: bid })}
            onClick={() => fillIn({ desk, notice: 'quotes-taken' })}
          >
            {bid}
          </button>
        )}
      </td>
      <td>
        {desk !== null && !quote.isStale && (
          <button
            type="button"
            className="quote"
            aria-label={filled(words.followSymbol, { symbol: quote.symbol })}
            onClick={() => fillIn({ desk: followingTexts(desk, quote), notice: 'quotes-taken' })}
          >
            {words.follow}
          </button>
        )}
        {quote.kind === 'perpetual' && <FollowFunding quote={quote} words={words} />}
      </td>
      <td>{priceText(quote.ask)}</td>
      <td>{priceText(quote.mark)}</td>
      <td>
        {quote.receivedTime.slice(11, 19)}
        {quote.isStale && ` (${words.stale})`}
      </td>
    </tr>
  )
}
