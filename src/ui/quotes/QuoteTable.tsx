import { useMemo, useRef } from 'react'
import { sidesOfBook } from '../../market/readers'
import { rowsOf } from '../../workers/rowPages'
import { formatNumber } from '../format'
import { Gap } from '../listing/Gap'
import { isWindowed, useWindow } from '../listing/useWindow'
import { filled } from '../words'
import { LeftOutList } from './LeftOutList'
import { QuoteRow, type FoundQuotes } from './QuoteRow'
import type { QuotesWords } from './words.en'

/** The height that the style sheet gives to a row of a long table. */
const rowHeight = 46

type QuoteTableProps = { found: FoundQuotes; words: QuotesWords; asOf: string; onTaken: () => void }

/** What was read: each future with its prices and what they pay a year; of a long table, the rows in sight. */
export function QuoteTable({ found, words, asOf, onTaken }: QuoteTableProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { quotes, leftOut, spotPrice, time } = found
  const quoteAt = useMemo(() => rowsOf(quotes), [quotes])
  const { places, above, below } = useWindow({ count: quotes.count, rowHeight, frame })
  return (
    <>
      <p>
        {spotPrice === null
          ? words.noSpot
          : filled(words.spot, { price: formatNumber({ value: spotPrice, unit: 'price' }) })}
        {time !== null && ` · ${filled(words.at, { time: time.replace('.000Z', 'Z') })}`}
        <span className="muted"> · {words.chooseHint}</span>
      </p>
      <div
        ref={frame}
        className={isWindowed(quotes.count) ? 'table-scroll quotes__window' : 'table-scroll'}
        tabIndex={0}
        role="region"
        aria-label={words.title}
      >
        <table className="table table--quotes" aria-rowcount={quotes.count + 1}>
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
            <Gap height={above} />
            {places.map((place) => {
              const quote = quoteAt(place)
              if (quote === undefined) return null
              return <QuoteRow key={place} {...{ quote, place, origin: found, words, asOf, onTaken }} />
            })}
            <Gap height={below} />
          </tbody>
        </table>
      </div>
      <LeftOutList leftOut={leftOut} words={words} />
    </>
  )
}
