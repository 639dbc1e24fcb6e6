import { useMemo } from 'react'
import type { Formulas } from '../../calculators/answer'
import type { Calculator } from '../../calculators/calculator'
import type { Detail } from '../../calculators/details'
import { afterCharts } from '../loading/afterCharts'
import { useLoaded } from '../loading/useLoaded'
import type { Answered } from './lastAnswer'

type LatePartArguments = { calculator: Calculator; answered: Answered | null }

const none: Formulas = {}

/** How the figures of an answer follow from each other; none until the formulas are there. */
export function useFormulas({ calculator, answered }: LatePartArguments): Formulas {
  const { value: formulasOf } = useLoaded(calculator.id, () => afterCharts(calculator.formulas))
  return useMemo(() => {
    if (answered === null) return none
    return answered.fromWorker?.formulas ?? formulasOf?.(answered.draft, answered.sources) ?? none
  }, [answered, formulasOf])
}

export type ShownDetail = { detail: Detail<string> | null; failed: boolean; retry: () => void }

/** A detail of an answer by its title; null until it is there. */
export function useDetail({ calculator, answered, title }: LatePartArguments & { title: string }): ShownDetail {
  const { value: detailOf, failed, retry } = useLoaded(calculator.id, calculator.details)
  const detail = useMemo(() => {
    if (answered === null) return null
    // A worker's answer brings its details along.
    if (answered.fromWorker !== null) return answered.fromWorker.details[title] ?? null
    return detailOf?.({ title, draft: answered.draft, sources: answered.sources }) ?? null
  }, [answered, detailOf, title])
  return { detail, failed, retry }
}
