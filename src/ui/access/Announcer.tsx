import { useEffect, useState } from 'react'
import type { View } from '../app/view'
import { useSession } from '../panel/useCurrent'
import { changesOf } from './changes'

/** Between two keystrokes nothing is said [ms]. */
const pause = 700

/**
 * Tells screen readers what has changed, once the figures stand still: the one voice of a panel, whatever changed them.
 */
export default function Announcer({ view }: { view: View }) {
  const { now, subscribe } = useSession()
  const [text, setText] = useState('')
  useEffect(() => {
    const { vocabulary, chrome } = view.dictionary
    let told = now().answered?.answer ?? null
    let timer = 0
    const tell = () => {
      const { answered } = now()
      if (answered === null) return
      const { answer } = answered
      const typed = (term: string) => Object.hasOwn(view.calculator.fields, term)
      if (told !== null) setText(changesOf({ from: told, to: answer, typed, vocabulary, chrome }))
      told = answer
    }
    const stop = subscribe(() => {
      clearTimeout(timer)
      timer = window.setTimeout(tell, pause)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [now, subscribe, view])
  return (
    <p role="status" className="visually-hidden" data-announcer>
      {text}
    </p>
  )
}
