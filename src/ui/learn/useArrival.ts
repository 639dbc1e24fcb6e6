import { useEffect, useRef, useState } from 'react'

/** Whether the reader has come here from another page of the path, and is to be told so once. */
export type Arrival = { moved: boolean; done: () => void }

/** A page of the path that the reader has just come to, until it has the focus; the first of a visit is not one. */
export function useArrival(panel: string): Arrival {
  const [arrived, setArrived] = useState(panel)
  return { moved: panel !== arrived, done: () => setArrived(panel) }
}

/** The heading of a page of the path: a reader who comes from another one begins there. */
export function useHeading({ moved, done }: Arrival) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!moved) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
    done()
  }, [moved, done])
  return heading
}
