import { useMemo } from 'react'
import type { Calculator } from '../../calculators/calculator'
import type { Chart } from '../../calculators/chart'
import { chartOf } from '../../workers/drawnChart'
import { valueOf } from '../loading/part'
import { usePart } from '../loading/usePart'
import { chartsOf } from './calculatorParts'
import { chartsOfAnswer } from './chartsOfAnswer'
import type { Answered } from './lastAnswer'

type Charts = { charts: readonly Chart<string>[] | null; failed: boolean; retry: () => void }

/** The charts of an answer; null until the calculator's samplers are there. A worker's answer brings its charts along. */
export function useCharts({
  calculator,
  answered: { draft, sources, fromWorker },
}: {
  calculator: Calculator
  answered: Answered
}): Charts {
  const { now, retry } = usePart(chartsOf(calculator))
  const chartsFrom = valueOf(now)
  const sent = fromWorker?.charts ?? null
  const charts = useMemo(() => {
    if (sent !== null) return sent.map(chartOf)
    return chartsFrom === null ? null : chartsOfAnswer({ calculator, draft, sources }, chartsFrom)
  }, [calculator, chartsFrom, draft, sources, sent])
  return { charts, failed: now.state === 'failed' && charts === null, retry }
}
