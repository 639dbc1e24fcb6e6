import { useMemo, useRef, useState } from 'react'
import { deskFields } from '../../desk/deskFields'
import { deskOf } from '../../desk/draftOf'
import { shortInstant, sidesOfBook } from '../../market/readers'
import { rowsOf } from '../../workers/rowPages'
import { useDesk } from '../app/store'
import { formatNumber } from '../format'
import { Gap } from '../listing/Gap'
import { isWindowed, useWindow } from '../listing/useWindow'
import { filled } from '../words'
import { LeftOutList } from './LeftOutList'
import { placesInOrder, type Order, type OrderedBy } from './quoteOrder'
import { QuoteRow, type FoundQuotes } from './QuoteRow'
import type { QuotesWords } from './words.en'

/** The height that the style sheet gives to a row of a long table. */
const rowHeight = 46

type QuoteTableProps = { found: FoundQuotes; words: QuotesWords; asOf: string; onTaken: () => void }

/** What was read: each future with its prices and what they pay a year; of a long table, the rows in sight. */
export function QuoteTable({ found, words, asOf, onTaken }: QuoteTableProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { quotes, leftOut, spotPrice, time } = found
  const deskSpot = useDesk(({ desk }) => deskOf(desk).spotPrice)
  const yieldOrigin = useMemo(() => {
    const reading = deskFields.spotPrice.read(deskSpot)
    return { ...found, spotPrice: found.spotPrice ?? (reading.state === 'value' ? reading.value : null) }
  }, [found, deskSpot])
  const quoteAt = useMemo(() => rowsOf(quotes), [quotes])
  const [order, setOrder] = useState<Order | null>(null)
  const ordered = useMemo(() => {
    if (order === null) return null
    const all = Array.from({ length: quotes.count }, (_, place) => quoteAt(place)).filter((one) => one !== undefined)
    return placesInOrder({ quotes: all, origin: yieldOrigin, asOf, order })
  }, [order, quotes, quoteAt, asOf, yieldOrigin])
  const { places, above, below } = useWindow({ count: quotes.count, rowHeight, frame })
  const heading = (by: OrderedBy, name: string) => (
    <th key={by} scope="col" aria-sort={order?.by === by ? (order.down ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        className="quotes__order"
        onClick={() => setOrder((last) => ({ by, down: last?.by === by && !last.down }))}
      >
        {name}
      </button>
    </th>
  )
  return (
    <>
      <p>
        {spotPrice === null
          ? words.noSpot
          : filled(words.spot, { price: formatNumber({ value: spotPrice, unit: 'price' }) })}
        {` · ${time === null ? filled(words.from, { time: asOf }) : filled(words.at, { time: shortInstant(time) })}`}
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
              {heading('symbol', words.columns.symbol)}
              {heading('expiry', words.columns.expiry)}
              {heading('days', words.columns.days)}
              {sidesOfBook.map((side) => heading(side, words.sides[side]))}
              {heading('yield', words.columns.yield)}
              {heading('spread', words.columns.spread)}
            </tr>
          </thead>
          <tbody>
            <Gap height={above} />
            {places.map((place) => {
              const quote = quoteAt(ordered?.[place] ?? place)
              if (quote === undefined) return null
              return (
                <QuoteRow
                  key={place}
                  quote={quote}
                  place={place}
                  origin={found}
                  yieldOrigin={yieldOrigin}
                  words={words}
                  asOf={asOf}
                  onTaken={onTaken}
                />
              )
            })}
            <Gap height={below} />
          </tbody>
        </table>
      </div>
      <LeftOutList leftOut={leftOut} words={words} />
    </>
  )
}
