import { useState } from 'react'
import type { CalculatorId } from '../../calculators'
import type { Language } from '../../calculators/calculator'
import { useLoaded } from '../loading/useLoaded'
import { loadView, type View } from './view'

/** The view of a panel in a language; while the next one is fetched, the last one stays. */
export function useView({ id, language, first }: { id: CalculatorId; language: Language; first: View }) {
  const [view, setView] = useState(first)
  const there = view.id === id && view.dictionary.language === language ? view : null
  const { value, failed, retry } = useLoaded(`${id} ${language}`, () => loadView({ id, language }), there)
  if (value !== null && value !== view) setView(value)
  return { view: value ?? view, waiting: value === null && !failed, failed, retry }
}
