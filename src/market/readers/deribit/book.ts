import * as v from 'valibot'
import { counter, levelOf, name, stamp } from '../payload/fields'
import { rowReader } from '../payload/rows'
import { nothing, problem, type Level } from '../venueMessage'
import { isOurs, sizeUnitOf } from './symbol'

/** `["change", price, size]`, `["delete", price, 0]`, or `[price, size]` where the whole book comes each time. */
const deribitLevel = v.pipe(
  v.array(v.unknown()),
  v.rawTransform(({ dataset, addIssue, NEVER }): Level => {
    const [first, second, third] = dataset.value
    const isAct = first === 'new' || first === 'change' || first === 'delete'
    const read = isAct ? levelOf([second, first === 'delete' ? '0' : third]) : levelOf([first, second])
    if (read !== null) return read
    addIssue()
    return NEVER
  }),
)

const book = v.object({
  instrument_name: name,
  /** Missing where the whole book comes each time. */
  type: v.optional(v.picklist(['snapshot', 'change'])),
  timestamp: stamp,
  change_id: counter,
  prev_change_id: v.optional(counter),
  bids: v.array(deribitLevel),
  asks: v.array(deribitLevel),
})

export const readBook = rowReader(book, (row) => {
  if (!isOurs(row.instrument_name)) return nothing
  const isDelta = row.type === 'change'
  // A change names the one before it, and nothing else does: what does not fit may be taken for neither.
  if (isDelta !== (row.prev_change_id !== undefined))
    return problem('bad-field', `${row.instrument_name}: prev_change_id`)
  return {
    books: [
      {
        venue: 'deribit',
        symbol: row.instrument_name,
        kind: isDelta ? 'delta' : 'snapshot',
        bids: row.bids,
        asks: row.asks,
        sizeUnit: sizeUnitOf(row.instrument_name),
        sourceTime: row.timestamp,
        sequence: row.change_id,
        ...(row.prev_change_id === undefined ? {} : { previousSequence: row.prev_change_id }),
      },
    ],
  }
})
