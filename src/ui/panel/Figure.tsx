import { createContext, use, useEffect, useRef, type ClipboardEvent } from 'react'
import type { Decimal } from '../../core'
import { factsOf, type Term } from '../../vocabulary/terms'
import { exactTitle } from '../exactTitle'
import { exactText } from '../format'
import { afterwards } from '../loading/afterwards'
import { valueOf } from '../loading/part'
import { filled, useDictionary } from '../words'
import { useFigure } from './figures'
import { useSay } from './wording'

/** Opens the working of a term; null where the term was given and has none. */
export type OpenWorking = (term: Term) => void
const WorkingContext = createContext<{ open: OpenWorking; has: (term: Term) => boolean }>({
  open: () => undefined,
  has: () => false,
})
export const WorkingProvider = WorkingContext.Provider

/** The figure of a list that Tab stops at: the first that is a door. The arrow keys go on from there. */
export function useTabStop(terms: readonly (Term | null)[]): Term | undefined {
  const { has } = use(WorkingContext)
  return terms.find((term) => term !== null && has(term)) ?? undefined
}

type FigureProps = {
  term: Term
  unit?: boolean
  brief?: boolean
  /** Whether Tab stops here, where the figure is a door. */
  stop?: boolean
}

/**
 * A quantity on screen: rounded for reading, whole on hover and on copy, and a door to its working. Drawn again only when
 * its own text changes, which is marked for a moment once the marks are there.
 */
export function Figure({ term, unit = true, brief = false, stop = true }: FigureProps) {
  const { chrome, vocabulary } = useDictionary()
  const { open, has } = use(WorkingContext)
  const say = useSay()
  const figure = useFigure(term, { brief })
  // A price that does not exist is never reached; any other figure that does not exist is just not there.
  const absent = figure.unit === 'price' ? chrome.never : chrome.none
  const text = figure.text ?? absent
  const element = useChangeMark(text)
  const exact = () => exactly(figure.exact(), absent)
  const title = exactTitle(exact)
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData.setData('text/plain', exact())
  }
  const content = (
    <span className="figure__text" ref={element} data-term={term}>
      {text}
      {unit && figure.text !== null && <UnitMark term={term} one={text === '1'} />}
      {figure.flag !== undefined && <span className="figure__unit"> {say(figure.flag)}</span>}
    </span>
  )
  if (!has(term)) return <span className="figure" onPointerEnter={title} onCopy={onCopy} children={content} />
  return (
    <button
      type="button"
      className="figure figure--open"
      tabIndex={stop ? undefined : -1}
      aria-description={filled(chrome.openWorking, { name: vocabulary.labels[term] })}
      onPointerEnter={title}
      onClick={() => open(term)}
      onCopy={onCopy}
    >
      {content}
    </button>
  )
}

const exactly = (value: Decimal | null, absent: string) => (value === null ? absent : exactText(value))

function UnitMark({ term, one }: { term: Term; one: boolean }) {
  const { units, unitsOfOne } = useDictionary().vocabulary
  const kind = factsOf(term).unit
  const unit = (one ? unitsOfOne[kind] : undefined) ?? units[kind]
  if (unit === '') return null
  return unit === '%' ? <span className="figure__percent">%</span> : <span className="figure__unit"> {unit}</span>
}

function useChangeMark(text: string) {
  const element = useRef<HTMLSpanElement>(null)
  const shown = useRef(text)
  useEffect(() => {
    if (shown.current === text) return
    shown.current = text
    if (element.current !== null) valueOf(afterwards.now())?.markChange(element.current)
  }, [text])
  return element
}
