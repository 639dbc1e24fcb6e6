import { useEffect, useState } from 'react'
import type { CalculatorId } from '../../calculators'
import type { Language } from '../../calculators/calculator'
import { loadView, type View } from './view'

/** The view of a panel in a language; while the next one is fetched, the last one stays. */
export function useView({ id, language, first }: { id: CalculatorId; language: Language; first: View }) {
  const [view, setView] = useState(first)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    loadView({ id, language }).then(
      (loaded) => {
        if (!current) return
        setView(loaded)
        setFailed(false)
      },
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [id, language, attempt])
  return { view, failed, retry: () => setAttempt((count) => count + 1) }
}
