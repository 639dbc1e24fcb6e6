import { deskTexts, quotedYield, quotePrice, type Quote, type QuoteOrigin, type SideOfBook } from '../../market/readers'
import { useDesk } from '../app/store'
import { formatNumber } from '../format'
import { filled } from '../words'
import type { QuotesWords } from './words.en'

/** A quote, and what its row and each of its prices need. */
export type QuoteRowProps = {
  quote: Quote
  origin: QuoteOrigin
  words: QuotesWords
  asOf: string
  onTaken: () => void
}

/** A price with what it pays a year; choosing it fills the desk bar. */
export function QuoteCell({ quote, origin, words, asOf, onTaken, side }: QuoteRowProps & { side: SideOfBook }) {
  const fillIn = useDesk((state) => state.fillIn)
  const price = quotePrice({ quote, sideOfBook: side })
  if (price === null) return null
  const text = formatNumber({ value: price, unit: 'price' })
  const desk = deskTexts(origin, { quote, sideOfBook: side })
  if (desk === null) return text
  const rate = quotedYield(origin, { quote, sideOfBook: side, asOf })
  const rateText = rate === null ? '' : `${formatNumber({ value: rate, unit: 'rate', signed: true })}%`
  const choice = filled(words.choose, { symbol: quote.symbol, side: words.sides[side], price: text })
  return (
    <button
      type="button"
      className="quote"
      aria-label={`${choice} ${rateText}`.trim()}
      onClick={() => {
        fillIn({ desk, notice: 'quotes-taken' })
        onTaken()
      }}
    >
      <span>{text}</span> {rateText !== '' && <span className="quote__rate">{rateText}</span>}
    </button>
  )
}
