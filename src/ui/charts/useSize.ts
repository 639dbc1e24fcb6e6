import { startTransition, useEffect, useRef, useState } from 'react'
import { usePrinted } from '../print/printed'

/** The room of an element [px]. */
export type Size = { width: number; height: number }

/** The width of A4 between its margins; on other paper the picture is as wide as that. */
const onPaper: Size = { width: 688, height: 250 }

/**
 * The element's size as the browser has laid it out; null until it has. What is drawn to it is drawn in pieces that nothing
 * else waits for, and nothing is laid out for the question.
 */
export function useSize() {
  const ref = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size | null>(null)
  const isPrinted = usePrinted() !== null
  useEffect(() => {
    if (ref.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      const [width, height] = [Math.round(entry?.contentRect.width ?? 0), Math.round(entry?.contentRect.height ?? 0)]
      // What is out of sight has no room, and keeps the size it had.
      if (width === 0 || height === 0) return
      startTransition(() =>
        setSize((last) => (last?.width === width && last.height === height ? last : { width, height })),
      )
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  // Paper is laid out without telling observers.
  return { ref, size: isPrinted && size !== null ? onPaper : size }
}
