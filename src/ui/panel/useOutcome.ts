import { useMemo } from 'react'
import type { Outcome } from '../../calculators/defineCalculator'
import { draftOf } from '../../calculators/draftOf'
import type { Draft } from '../../form'
import { useDesk } from '../app/store'
import type { View } from '../app/view'

const nothingTyped: Draft = {}

/** What a panel's calculator says to what is typed now. The calculator remembers its last answer, so asking twice is free. */
export function useOutcome({ id, calculator }: View): { draft: Draft; outcome: Outcome } {
  const desk = useDesk((state) => state.desk)
  const own = useDesk((state) => state.panels[id]) ?? nothingTyped
  return useMemo(() => {
    const draft = draftOf({ calculator, desk, own })
    return { draft, outcome: calculator.run(draft) }
  }, [calculator, desk, own])
}
