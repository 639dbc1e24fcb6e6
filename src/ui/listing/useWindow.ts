import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { usePieces } from '../loading/usePieces'
import { usePrinted } from '../print/printed'

const mostWithoutWindow = 60
/** Rows of a window as high as `listing.css` has it. */
const firstRows = 15
/** Paper does not scroll: it gets as many rows of a long list as somebody may leaf through. */
export const mostOnPaper = 500

/** Whether a list is so long that only its rows in sight are drawn. */
export const isWindowed = (count: number): boolean => count > mostWithoutWindow

/** The places of the rows to be drawn, all of them in a short list or on paper, and the height [px] of those that are not. */
export function useWindow({
  count,
  rowHeight,
  frame,
}: {
  count: number
  rowHeight: number
  frame: RefObject<HTMLElement | null>
}): { places: readonly number[]; above: number; below: number } {
  const isPrinted = usePrinted() !== null
  const windowed = isWindowed(count) && !isPrinted
  // First the rows that are seen, which need no measuring; with the next frame those ahead of scrolling.
  const pieces = usePieces(windowed ? 1 : 0)
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is read in this hook alone
  const virtual = useVirtualizer({
    count,
    enabled: windowed && pieces > 0,
    estimateSize: () => rowHeight,
    getScrollElement: () => frame.current,
    initialRect: { width: 0, height: firstRows * rowHeight },
    overscan: 12,
  })
  if (!windowed) {
    const length = isPrinted ? Math.min(count, mostOnPaper) : count
    return { places: placesTo(length), above: 0, below: 0 }
  }
  if (pieces === 0) return { places: placesTo(firstRows), above: 0, below: (count - firstRows) * rowHeight }
  const rows = virtual.getVirtualItems()
  return {
    places: rows.map(({ index }) => index),
    above: rows[0]?.start ?? 0,
    below: virtual.getTotalSize() - (rows.at(-1)?.end ?? 0),
  }
}

const placesTo = (length: number): readonly number[] => Array.from({ length }, (_, place) => place)
