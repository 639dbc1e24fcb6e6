import * as v from 'valibot'
import { counter, figure, levels, stamp } from '../payload/fields'
import { rowReader, type RowReader } from '../payload/rows'
import type { BookUpdate } from '../venueMessage'
import { sizeUnitOf } from './symbol'

const book = v.object({
  ts: stamp,
  bids: levels,
  asks: levels,
  seqId: v.optional(counter),
  prevSeqId: v.optional(counter),
  /** Always 0 since 2026, which means none. */
  checksum: v.optional(figure, null),
})

export const readBook = ({ symbol, kind }: { symbol: string; kind: BookUpdate['kind'] }): RowReader =>
  rowReader(book, ({ ts: sourceTime, bids, asks, seqId, prevSeqId, checksum }) => ({
    books: [
      {
        venue: 'okx',
        symbol,
        kind,
        bids,
        asks,
        sizeUnit: sizeUnitOf(symbol),
        sourceTime,
        ...(seqId === undefined ? {} : { sequence: seqId }),
        // -1 before a snapshot: there was none.
        ...(prevSeqId === undefined ? {} : { previousSequence: prevSeqId.isNegative() ? null : prevSeqId }),
        ...(checksum === null || checksum.isZero() ? {} : { checksum: checksum.toFixed() }),
      },
    ],
  }))
