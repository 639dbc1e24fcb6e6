import { startTransition, useEffect, useRef, useState } from 'react'

/** The room of an element [px]. */
export type Size = { width: number; height: number }

/**
 * The element's size as the browser has laid it out; null until it has. What is drawn to it is drawn in pieces that nothing
 * else waits for, and nothing is laid out for the question.
 */
export function useSize() {
  const ref = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size | null>(null)
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
  return { ref, size }
}
