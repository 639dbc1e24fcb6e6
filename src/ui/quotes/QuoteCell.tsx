import { quotedYield, quotePrice, type Quote, type QuoteOrigin, type SideOfBook } from '../../market/readers'
import { useDraftStore } from '../app/store'
import { formatNumber } from '../format'
import { filled } from '../words'
import { pickedTexts } from './pickedTexts'
import type { QuotesWords } from './words.en'

/** A quote, and what its row and each of its prices need. */
export type QuoteRowProps = {
  quote: Quote
  origin: QuoteOrigin
  /** The same with the desk's spot price where the source has none: what yields are computed from. */
  yieldOrigin: QuoteOrigin
  words: QuotesWords
  asOf: string
  onTaken: () => void
}

/** A price with what it pays a year; choosing it fills the desk bar. */
export function QuoteCell({
  quote,
  origin,
  yieldOrigin,
  words,
  asOf,
  onTaken,
  side,
}: QuoteRowProps & { side: SideOfBook }) {
  const store = useDraftStore()
  const price = quotePrice({ quote, sideOfBook: side })
  if (price === null) return null
  const text = formatNumber({ value: price, unit: 'price' })
  if (quote.expiry === null) return text
  const rate = quotedYield(yieldOrigin, { quote, sideOfBook: side, asOf })
  const rateText = rate === null ? '' : `${formatNumber({ value: rate, unit: 'rate', signed: true })}%`
  const choice = filled(words.choose, { symbol: quote.symbol, side: words.sides[side], price: text })
  return (
    <button
      type="button"
      className="quote"
      aria-label={`${choice} ${rateText}`.trim()}
      onClick={() => {
        const { desk, fillIn } = store.getState()
        const texts = pickedTexts(origin, { quote, sideOfBook: side }, desk)
        if (texts !== null) fillIn({ desk: texts, notice: 'quotes-taken' })
        onTaken()
      }}
    >
      <span>{text}</span> {rateText !== '' && <span className="quote__rate">{rateText}</span>}
    </button>
  )
}
