import { useEffect, useState, type RefObject } from 'react'

/**
 * Whether a frame holds more than it shows: only then is it a stop, from which the arrow keys scroll it. Until it has been
 * looked at it is one, for nobody is to be kept out of what overflows.
 */
export function useOverflowing(frame: RefObject<HTMLElement | null>): boolean {
  const [isOverflowing, setOverflowing] = useState(true)
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const look = () =>
      setOverflowing(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
    const observer = new ResizeObserver(look)
    for (const observed of [element, ...element.children]) observer.observe(observed)
    return () => observer.disconnect()
  }, [frame])
  return isOverflowing
}
