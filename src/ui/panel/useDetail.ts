import { useMemo } from 'react'
import type { Calculator } from '../../calculators/calculator'
import type { Detail } from '../../calculators/details'
import { valueOf } from '../loading/part'
import { usePart } from '../loading/usePart'
import { detailsOf } from './calculatorParts'
import type { Answered } from './lastAnswer'

type DetailArguments = { calculator: Calculator; answered: Answered | null; title: string }
export type ShownDetail = { detail: Detail<string> | null; failed: boolean; retry: () => void }

/** A detail of an answer by its title; null until it is there. */
export function useDetail({ calculator, answered, title }: DetailArguments): ShownDetail {
  const { now, retry } = usePart(detailsOf(calculator))
  const detailOf = valueOf(now)
  const detail = useMemo(() => {
    if (answered === null) return null
    // A worker's answer brings its details along.
    if (answered.fromWorker !== null) return answered.fromWorker.details[title] ?? null
    return detailOf?.({ title, draft: answered.draft, sources: answered.sources }) ?? null
  }, [answered, detailOf, title])
  return { detail, failed: now.state === 'failed', retry }
}
