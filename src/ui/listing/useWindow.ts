import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

const mostWithoutWindow = 60

/** Whether a list is so long that only its rows in sight are drawn. */
export const isWindowed = (count: number): boolean => count > mostWithoutWindow

/** The places of the rows to be drawn, all of them in a short list, and the height [px] of those that are not. */
export function useWindow({
  count,
  rowHeight,
  frame,
}: {
  count: number
  rowHeight: number
  frame: RefObject<HTMLElement | null>
}): { places: readonly number[]; above: number; below: number } {
  const windowed = isWindowed(count)
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is read in this hook alone
  const virtual = useVirtualizer({
    count,
    enabled: windowed,
    estimateSize: () => rowHeight,
    getScrollElement: () => frame.current,
    overscan: 12,
  })
  if (!windowed) return { places: Array.from({ length: count }, (_, place) => place), above: 0, below: 0 }
  const rows = virtual.getVirtualItems()
  return {
    places: rows.map(({ index }) => index),
    above: rows[0]?.start ?? 0,
    below: virtual.getTotalSize() - (rows.at(-1)?.end ?? 0),
  }
}
