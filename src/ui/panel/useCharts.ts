import { useMemo } from 'react'
import type { Calculator } from '../../calculators/calculator'
import type { Chart } from '../../calculators/chart'
import { chartOf } from '../../workers/drawnChart'
import { useLoaded } from '../loading/useLoaded'
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
  const { value: chartsOf, failed, retry } = useLoaded(calculator.id, calculator.charts)
  const sent = fromWorker?.charts ?? null
  const charts = useMemo(() => {
    if (sent !== null) return sent.map(chartOf)
    return chartsOf?.(draft, sources) ?? null
  }, [chartsOf, draft, sources, sent])
  return { charts, failed: failed && charts === null, retry }
}
