import { startTransition, useEffect, useState } from 'react'
import type { CalculatorId } from '../../calculators'
import type { Language } from '../../calculators/calculator'
import { useLoaded } from '../loading/useLoaded'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { preparePanel } from '../panel/panelSession'
import { useDraftStore } from './store'
import { loadView, type View } from './view'

type ViewArguments = {
  /** Null beside a page: the last panel stays. */
  panel: CalculatorId | null
  language: Language
  first: View
}

/**
 * The view of a panel in a language; while the next one is fetched and drawn, the last one stays. It is drawn in pieces
 * between which the page answers.
 */
export function useView({ panel, language, first }: ViewArguments) {
  const store = useDraftStore()
  const [view, setView] = useState(first)
  const id = panel ?? view.id
  const there = view.id === id && view.dictionary.language === language ? view : null
  const { value, failed, retry } = useLoaded(`${id} ${language}`, () => loadView({ id, language }), there)
  useEffect(() => {
    if (value === null || value === view) return
    let isWanted = true
    // Nothing here can fail: what cannot be answered says so where it is drawn.
    void preparePanel({ view: value, store, sources: sourcesOfPage }).then(() => {
      if (isWanted) startTransition(() => setView(value))
    })
    return () => {
      isWanted = false
    }
  }, [value, view, store])
  return { view, waiting: there === null && value === null && !failed, failed, retry }
}
