import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { NotThere } from '../loading/NotThere'
import { part } from '../loading/part'
import { useFetchedAct } from '../loading/useFetchedAct'
import { usePart } from '../loading/usePart'
import { wordAsked, wordClicked, type WordThere } from './wordAt'

const host = part(() => import('./GlossaryHost'))

/** The glossary beside any label. It is fetched beside the first drawing; a word that is asked for earlier waits for it. */
export function Glossary() {
  const { now } = usePart(host)
  const { act, failed } = useFetchedAct(host)
  const [asked, setAsked] = useState<WordThere | null>(null)
  const there = now.state === 'there'
  useEffect(() => {
    if (there) return
    const waitFor = (event: Event, word: WordThere | null) => {
      if (word === null) return
      event.preventDefault()
      setAsked(word)
      // The host opens the word when it is drawn.
      act(() => undefined)
    }
    const onClick = (event: MouseEvent) => waitFor(event, wordClicked(event))
    const onKey = (event: KeyboardEvent) => event.key === 'F1' && waitFor(event, wordAsked())
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  })
  if (now.state === 'there') return <now.value.default first={asked} />
  if (failed === null || asked === null) return null
  // What is outside of a modal dialog is out of reach.
  const place = asked.element.closest('dialog') ?? document.body
  return createPortal(
    <div className="at-foot">
      <NotThere onRetry={failed.retry} />
    </div>,
    place,
  )
}
