import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { RowCells, type RowsEdit } from './RowCells'

const rowHeight = 30

/** A long typed table: only the rows in sight are drawn. */
export default function WindowedRows({ rows, edit }: { rows: readonly (readonly string[])[]; edit: RowsEdit }) {
  const frame = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is read in this component alone
  const virtual = useVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    getScrollElement: () => frame.current,
    overscan: 8,
  })
  return (
    <div ref={frame} className="rows__frame">
      <div style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <div key={index} className="rows__place" style={{ transform: `translateY(${start}px)` }}>
            <RowCells cells={rows[index] ?? []} row={index} edit={edit} />
          </div>
        ))}
      </div>
    </div>
  )
}
