import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Term } from '../../vocabulary/terms'
import { typeset } from './typeset'

/** A typeset formula, in letters or with its numbers. */
export function Formula({
  term,
  expression,
  quantities,
  inline = false,
}: {
  term?: Term
  expression: string
  quantities?: Quantities
  inline?: boolean
}) {
  const element = useRef<HTMLSpanElement>(null)
  const [wide, setWide] = useState(false)
  useLayoutEffect(() => {
    if (element.current === null) return
    typeset(element.current, { term, expression, quantities })
    setWide(isWide(element.current))
  }, [term, expression, quantities])
  useEffect(() => {
    if (inline || element.current === null) return
    const observer = new ResizeObserver(([entry]) => setWide(entry !== undefined && isWide(entry.target)))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [inline])
  // What has to be scrolled sideways is scrolled by the keyboard too.
  const reachable = wide && !inline ? { tabIndex: 0 } : {}
  return <span ref={element} className={inline ? 'formula formula--inline' : 'formula'} {...reachable} />
}

const isWide = ({ scrollWidth, clientWidth }: Element): boolean => scrollWidth > clientWidth
