import { useLayoutEffect, useRef } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Term } from '../../calculators/terms'
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
  useLayoutEffect(() => {
    if (element.current !== null) typeset(element.current, { term, expression, quantities })
  }, [term, expression, quantities])
  return <span ref={element} className={inline ? 'formula formula--inline' : 'formula'} />
}
