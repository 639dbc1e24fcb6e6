import { use, useEffect, useRef, createContext } from 'react'
import type { Decimal } from '../../core'
import { factsOf, type Term } from '../../vocabulary/terms'
import { exactText, formatTerm } from '../format'
import { filled, useDictionary } from '../words'

/** Opens the working of a term; null where the term was given and has none. */
export type OpenWorking = (term: Term) => void
const WorkingContext = createContext<{ open: OpenWorking; has: (term: Term) => boolean }>({
  open: () => undefined,
  has: () => false,
})
export const WorkingProvider = WorkingContext.Provider

/**
 * A quantity on screen: rounded for reading, whole on hover and on copy, and a door to its working. The change of a
 * figure is marked for a moment.
 */
export function Figure({ term, value, unit = true }: { term: Term; value: Decimal | null; unit?: boolean }) {
  const { chrome, vocabulary } = useDictionary()
  const { open, has } = use(WorkingContext)
  // A price that does not exist is never reached; any other figure that does not exist is just not there.
  const absent = factsOf(term).unit === 'price' ? chrome.never : chrome.none
  const text = value === null ? absent : formatTerm(term, value)
  const mark = useChangeMark(text)
  const exact = value === null ? absent : exactText(value)
  const content = (
    <span className="figure__text" ref={mark} data-term={term}>
      {text}
      {unit && value !== null && <UnitMark term={term} one={text === '1'} />}
    </span>
  )
  if (!has(term)) return <span className="figure" title={exact} onCopy={copying(exact)} children={content} />
  return (
    <button
      type="button"
      className="figure figure--open"
      title={exact}
      aria-description={filled(chrome.openWorking, { name: vocabulary.labels[term] })}
      onClick={() => open(term)}
      onCopy={copying(exact)}
    >
      {content}
    </button>
  )
}

function UnitMark({ term, one }: { term: Term; one: boolean }) {
  const { units, unitsOfOne } = useDictionary().vocabulary
  const kind = factsOf(term).unit
  const unit = (one ? unitsOfOne[kind] : undefined) ?? units[kind]
  if (unit === '') return null
  return unit === '%' ? <span className="figure__percent">%</span> : <span className="figure__unit"> {unit}</span>
}

const copying = (exact: string) => (event: React.ClipboardEvent) => {
  event.preventDefault()
  event.clipboardData.setData('text/plain', exact)
}

/** Lights up an element for a moment when its text has changed, unless motion is to be reduced. */
function useChangeMark(text: string) {
  const element = useRef<HTMLSpanElement>(null)
  const shown = useRef(text)
  useEffect(() => {
    if (shown.current === text) return
    shown.current = text
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    element.current?.animate([{ backgroundColor: 'var(--mark)' }, { backgroundColor: 'transparent' }], {
      duration: 700,
    })
  }, [text])
  return element
}
