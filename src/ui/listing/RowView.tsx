import type { Listing, ListingRow } from '../../calculators/details'
import { exactTitle } from '../exactTitle'
import { exactText } from '../format'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'
import { cellText } from './cellText'
import { PickedName, TakeCell } from './RowActs'

type RowProps = {
  row: ListingRow<string> | undefined
  listing: Listing<string>
  /** How many each column has, where that is known. */
  decimals: readonly number[]
  place: number
  isFirst: boolean
}

/** A row of a listing: its name, which may be chosen, its figures, and where it can be taken into the desk, that. */
export function RowView({ row, listing, decimals, place, isFirst }: RowProps) {
  const { chrome } = useDictionary()
  const say = useSay()
  if (row === undefined) return null
  // Tab stops in the first row; the arrow keys go on from there.
  const stop = isFirst ? undefined : -1
  const word = row.word === undefined ? '' : say(row.word)
  const names = [word, row.name ?? ''].filter((name) => name !== '').join(' ')
  const title = (
    <>
      {word} {row.name !== undefined && row.name !== '' && <span className="listing__name">{row.name}</span>}
    </>
  )
  return (
    <tr className={row.key === true ? 'table__key' : undefined} aria-rowindex={place}>
      <th scope="row">
        {row.picks === undefined ? (
          title
        ) : (
          <PickedName picks={row.picks} stop={stop}>
            {title}
          </PickedName>
        )}
      </th>
      {listing.take !== undefined && <TakeCell name={names} taking={row.takes} label={say(listing.take)} stop={stop} />}
      {row.values.map((value, at) => {
        const column = listing.columns[at]
        if (column === undefined) return null
        return (
          <td
            key={column.label}
            data-term={column.term}
            data-label={say(column.label)}
            data-none={value === null || undefined}
            onPointerEnter={exactTitle(() => (value === null ? '' : exactText(value)))}
          >
            {cellText({ term: column.term, value, decimals: decimals[at], none: chrome.none })}
          </td>
        )
      })}
    </tr>
  )
}
