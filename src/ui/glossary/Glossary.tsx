import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { afterwards, useAfterwards } from '../loading/afterwards'
import { NotThere } from '../loading/NotThere'
import { useFetchedAct } from '../loading/useFetchedAct'

/** The glossary beside any label, fetched after the first view; a word that is asked for earlier waits for it. */
export function Glossary() {
  const there = useAfterwards()
  const { act, failed } = useFetchedAct(afterwards)
  const [asked, setAsked] = useState<Element | null>(null)
  useEffect(() => {
    if (there !== null) return
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
  if (there !== null) return <there.GlossaryHost first={asked} />
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
