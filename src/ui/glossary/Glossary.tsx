import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { afterCharts } from '../loading/afterCharts'
import { NotThere } from '../loading/NotThere'
import { part } from '../loading/part'
import { useFetchedAct } from '../loading/useFetchedAct'
import { usePart } from '../loading/usePart'

const host = part(() => afterCharts(() => import('./GlossaryHost')))

/** The glossary beside any label. It is fetched beside the first drawing; a word that is asked for earlier waits for it. */
export function Glossary() {
  const { now } = usePart(host)
  const { act, failed } = useFetchedAct(host)
  const [asked, setAsked] = useState<Element | null>(null)
  const there = now.state === 'there'
  useEffect(() => {
    if (there) return
    const listen = (event: Event) => {
      const element = askedBy(event)
      if (element === null) return
      event.preventDefault()
      setAsked(element)
      // The host opens the word when it is drawn.
      act(() => undefined)
    }
    document.addEventListener('click', listen)
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('click', listen)
      document.removeEventListener('keydown', listen)
    }
  })
  if (now.state === 'there') return <now.value.default first={asked} />
  if (failed === null || asked === null) return null
  // What is outside of a modal dialog is out of reach.
  const place = asked.closest('dialog') ?? document.body
  return createPortal(
    <div className="at-foot">
      <NotThere onRetry={failed.retry} />
    </div>,
    place,
  )
}

/** The label that was chosen, or where F1 was pressed. */
function askedBy(event: Event): Element | null {
  // What is clicked on a page is an element.
  if (event.type === 'click') return (event.target as Element).closest('[data-entry]')
  return event instanceof KeyboardEvent && event.key === 'F1' ? document.activeElement : null
}
