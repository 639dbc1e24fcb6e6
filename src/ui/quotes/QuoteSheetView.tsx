import {
  deskTexts,
  quotedYield,
  quotePrice,
  sidesOfBook,
  type Quote,
  type QuoteSheet,
  type QuotesReading,
  type SideOfBook,
} from '../../market/readers'
import { daysBetween } from '../../core'
import { useDesk } from '../app/store'
import { formatNumber, formatTerm } from '../format'
import { filled } from '../words'
import { LeftOutList } from './LeftOutList'
import type { QuotesWords } from './words.en'

/** What was read: each future with its prices and what they pay a year, or why nothing was taken. */
export function QuoteSheetView({
  reading,
  words,
  asOf,
  onTaken,
}: {
  reading: QuotesReading
  words: QuotesWords
  asOf: string
  onTaken: () => void
}) {
  if (reading.outcome === 'refused')
    return (
      <div role="alert" className="notice notice--warning">
        <p>
          {words.refusals[reading.reason]}
          {reading.detail !== '' && <span className="muted"> {reading.detail}</span>}
        </p>
        <LeftOutList leftOut={reading.leftOut} words={words} />
      </div>
    )
  const { sheet } = reading
  return (
    <>
      <p>
        {sheet.spotPrice === null
          ? words.noSpot
          : filled(words.spot, { price: formatNumber({ value: sheet.spotPrice, unit: 'price' }) })}
        {sheet.time !== null && ` · ${filled(words.at, { time: sheet.time.replace('.000Z', 'Z') })}`}
        <span className="muted"> · {words.chooseHint}</span>
      </p>
      <div className="table-scroll">
        <table className="table table--quotes">
          <thead>
            <tr>
              <th scope="col">{words.columns.symbol}</th>
              <th scope="col">{words.columns.expiry}</th>
              <th scope="col">{words.columns.days}</th>
              {sidesOfBook.map((side) => (
                <th key={side} scope="col">
                  {words.sides[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.quotes.map((quote) => (
              <QuoteRow key={quote.symbol} quote={quote} sheet={sheet} words={words} asOf={asOf} onTaken={onTaken} />
            ))}
          </tbody>
        </table>
      </div>
      <LeftOutList leftOut={sheet.leftOut} words={words} />
    </>
  )
}

type RowProps = { quote: Quote; sheet: QuoteSheet; words: QuotesWords; asOf: string; onTaken: () => void }

function QuoteRow({ quote, sheet, words, asOf, onTaken }: RowProps) {
  const from = quote.time ?? sheet.time ?? asOf
  return (
    <tr>
      <th scope="row">{quote.symbol}</th>
      <td>{quote.expiry?.replace(/:00(\.0+)?Z$/, 'Z') ?? words.perpetual}</td>
      <td>{quote.expiry !== null && formatTerm('daysToExpiry', daysBetween({ from, to: quote.expiry }))}</td>
      {sidesOfBook.map((side) => (
        <td key={side}>
          <QuoteCell quote={quote} sheet={sheet} words={words} asOf={asOf} onTaken={onTaken} side={side} />
        </td>
      ))}
    </tr>
  )
}

function QuoteCell({ quote, sheet, words, asOf, onTaken, side }: RowProps & { side: SideOfBook }) {
  const fillIn = useDesk((state) => state.fillIn)
  const price = quotePrice({ quote, sideOfBook: side })
  if (price === null) return null
  const text = formatNumber({ value: price, unit: 'price' })
  const desk = deskTexts(sheet, { quote, sideOfBook: side })
  if (desk === null) return text
  const rate = quotedYield(sheet, { quote, sideOfBook: side, asOf })
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
