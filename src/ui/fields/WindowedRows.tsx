import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { mostOnPaper } from '../listing/useWindow'
import { usePrinted } from '../print/printed'
import { RowCells, type RowsEdit } from './RowCells'

const rowHeight = 30

/** A long typed table: only the rows in sight are drawn. */
export default function WindowedRows({ rows, edit }: { rows: readonly (readonly string[])[]; edit: RowsEdit }) {
  const frame = useRef<HTMLDivElement>(null)
  const isPrinted = usePrinted() !== null
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is read in this component alone
  const virtual = useVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    getScrollElement: () => frame.current,
    overscan: 8,
  })
  // Paper does not scroll.
  if (isPrinted)
    return rows.slice(0, mostOnPaper).map((cells, row) => <RowCells key={row} cells={cells} row={row} edit={edit} />)
  const items = virtual.getVirtualItems()
  // A row that is not drawn is no stop: the first that is stands in for it.
  const isDrawn = items.some(({ index }) => index === edit.current)
  const reached = isDrawn ? edit : { ...edit, current: items[0]?.index ?? 0 }
  return (
    <div ref={frame} className="rows__frame">
      <div style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => (
          <div key={index} className="rows__place" style={{ transform: `translateY(${start}px)` }}>
            <RowCells cells={rows[index] ?? []} row={index} edit={reached} />
          </div>
        ))}
      </div>
    </div>
  )
}
