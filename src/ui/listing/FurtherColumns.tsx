import { useLayoutEffect, useState, type RefObject } from 'react'
import { filled } from '../words'
import { useLateWords } from '../words/late'
import { columnsInSight, scrolledTo, type Columns } from './columnsInSight'

/** Which columns are in sight of a table that is wider than its frame, and buttons to the others. */
export function FurtherColumns({ frame }: { frame: RefObject<HTMLElement | null> }) {
  const late = useLateWords()
  const [columns, setColumns] = useState<Columns | null>(null)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const look = () => setColumns(columnsOf(element))
    look()
    const sizes = new ResizeObserver(look)
    for (const one of [element, ...element.children]) sizes.observe(one)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [frame])
  const sight = columns === null ? null : columnsInSight(columns)
  if (columns === null || sight === null) return null
  const go = (direction: 'before' | 'after') => frame.current?.scrollTo({ left: scrolledTo(columns, direction) })
  const { from, to, count } = sight
  return (
    <p className="listing__columns">
      <span>{filled(late.columnsInSight, { from: `${from}`, to: `${to}`, count: `${count}` })}</span>
      <button
        type="button"
        className="button small"
        aria-label={late.columnsBefore}
        disabled={from === 1}
        onClick={() => go('before')}
      >
        ‹
      </button>
      <button
        type="button"
        className="button small"
        aria-label={late.columnsAfter}
        disabled={to === count}
        onClick={() => go('after')}
      >
        ›
      </button>
    </p>
  )
}

/** Null where everything is in sight, or the rows are cards. */
function columnsOf(frame: HTMLElement): Columns | null {
  const { scrollLeft: scrolled, clientWidth: width, scrollWidth } = frame
  if (scrollWidth <= width + 1 || getComputedStyle(frame).overflowX === 'visible') return null
  const [name, ...others] = frame.querySelectorAll<HTMLElement>('thead th')
  const start = frame.getBoundingClientRect().left - scrolled
  const columns = others.map((column) => {
    const place = column.getBoundingClientRect()
    return { left: place.left - start, width: place.width }
  })
  return { scrolled, width, names: name?.offsetWidth ?? 0, columns }
}
