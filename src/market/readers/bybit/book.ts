import * as v from 'valibot'
import { counter, levels, name, stamp } from '../payload/fields'
import { rowReader, type RowReader } from '../payload/rows'
import { nothing, type BookUpdate } from '../venueMessage'
import { isOption, sizeUnitOf } from './symbol'

const book = v.object({ s: name, b: levels, a: levels, u: counter, ts: stamp })

/** A book; `u` of 1 is the venue's restart, whatever the message calls itself. */
export const readBook = ({ kind, time }: { kind: BookUpdate['kind']; time: string | null }): RowReader =>
  rowReader(book, ({ s: symbol, b: bids, a: asks, u: sequence, ts }) => {
    if (isOption(symbol)) return nothing
    return {
      books: [
        {
          venue: 'bybit',
          symbol,
          kind: sequence.equals(1) ? 'snapshot' : kind,
          bids,
          asks,
          sizeUnit: sizeUnitOf(symbol),
          sourceTime: time ?? ts,
          sequence,
        },
      ],
    }
  })
