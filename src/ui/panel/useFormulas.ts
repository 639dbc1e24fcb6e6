import { useMemo } from 'react'
import type { Formulas } from '../../calculators/answer'
import type { Calculator } from '../../calculators/calculator'
import { valueOf } from '../loading/part'
import { usePart } from '../loading/usePart'
import { formulasOf } from './calculatorParts'
import type { Answered } from './lastAnswer'

const none: Formulas = {}

/** How the figures of an answer follow from each other; none until the formulas are there. */
export function useFormulas({ calculator, answered }: { calculator: Calculator; answered: Answered | null }): Formulas {
  const formulasFrom = valueOf(usePart(formulasOf(calculator)).now)
  return useMemo(() => {
    if (answered === null) return none
    return answered.fromWorker?.formulas ?? formulasFrom?.(answered.draft, answered.sources) ?? none
  }, [answered, formulasFrom])
}
