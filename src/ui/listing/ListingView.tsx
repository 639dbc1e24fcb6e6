import { useMemo, useRef } from 'react'
import type { Listing, ListingRow } from '../../calculators/details'
import { rowsOf, type RowPages } from '../../workers/rowPages'
import { useAfterwards } from '../loading/afterwards'
import { useSay } from '../panel/wording'
import { usePrinted } from '../print/printed'
import { filled } from '../words'
import { useLateWords } from '../words/late'
import { decimalsOf } from './decimalsOf'
import { ordersOf } from './ordersOf'
import { FurtherColumns } from './FurtherColumns'
import { Gap } from './Gap'
import { RowView } from './RowView'
import { useOverflowing } from './useOverflowing'
import { usePaperWidth } from './usePaperWidth'
import { isWindowed, mostOnPaper, useWindow } from './useWindow'

const rowHeight = 29
/** A short listing of more columns than a phone has room for is read there as cards, a row each; one to choose from, at any length. */
const [mostCards, fewestColumns] = [14, 4]

/** A table of any length: of a long one, only the rows in sight are drawn. */
export default function ListingView({
  title,
  listing,
  pages,
}: {
  title: string
  listing: Listing<string>
  /** The rows as a worker sent them. */
  pages?: RowPages<ListingRow<string>> | undefined
}) {
  const say = useSay()
  const frame = useRef<HTMLDivElement>(null)
  const { columns } = listing
  const count = pages?.count ?? listing.rows.length
  const windowed = isWindowed(count)
  const isChosenFrom = listing.take !== undefined && !windowed
  const asCards = (count <= mostCards || isChosenFrom) && columns.length >= fewestColumns
  const isOverflowing = useOverflowing(frame)
  const { places, above, below } = useWindow({ count, rowHeight, frame })
  const rowAt = useMemo(
    () => (pages === undefined ? (place: number) => listing.rows[place] : rowsOf(pages)),
    [listing, pages],
  )
  // Not every row of a long list is looked at.
  const decimals = useMemo(() => (windowed ? [] : decimalsOf(listing)), [listing, windowed])
  const paper = usePaperWidth({ listing, rowAt, places, decimals })
  const there = useAfterwards()
  const late = useLateWords()
  const isCut = usePrinted() !== null && count > mostOnPaper
  return (
    <>
      {there !== null && <there.CopyTicket orders={ordersOf(listing)} />}
      <div
        ref={frame}
        className={`listing${windowed ? ' listing--windowed' : asCards ? ' listing--cards' : ''}${paper.className}`}
        style={paper.style}
        tabIndex={isOverflowing ? 0 : undefined}
        role="region"
        aria-label={say(title)}
      >
        <table className="table" aria-label={say(title)} aria-rowcount={count + 1}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{late.row}</span>
              </th>
              {listing.take !== undefined && (
                <th scope="col">
                  <span className="visually-hidden">{say(listing.take)}</span>
                </th>
              )}
              {columns.map(({ label, term }) => (
                <th key={label} scope="col" data-entry={term}>
                  {say(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={above} />
            {places.map((index) => (
              <RowView
                key={index}
                row={rowAt(index)}
                listing={listing}
                decimals={decimals}
                place={index + 2}
                isFirst={index === places[0]}
              />
            ))}
            <Gap height={below} />
          </tbody>
        </table>
      </div>
      <FurtherColumns frame={frame} />
      {isCut && <p className="card__note">{filled(late.firstRows, { shown: `${mostOnPaper}`, count: `${count}` })}</p>}
      {listing.note !== undefined && <p className="card__note">{say(listing.note)}</p>}
    </>
  )
}
