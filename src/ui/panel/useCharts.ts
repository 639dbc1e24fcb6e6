import { useEffect, useMemo, useState } from 'react'
import type { Chart } from '../../calculators/chart'
import type { Calculator } from '../../calculators/calculator'
import type { Draft } from '../../form'
import type { Answered } from './useLastAnswer'

type ChartsOf = (draft: Draft) => readonly Chart<string>[]

/** The charts of an answer; null until the calculator's samplers are there. A worker's answer brings its charts along. */
export function useCharts({
  calculator,
  answered: { draft, away },
}: {
  calculator: Calculator
  answered: Answered
}): readonly Chart<string>[] | null {
  const [chartsOf, setChartsOf] = useState<ChartsOf | null>(null)
  useEffect(() => {
    let current = true
    void calculator.charts().then((loaded) => current && setChartsOf(() => loaded))
    return () => {
      current = false
    }
  }, [calculator])
  return useMemo(() => {
    if (away !== null) return away.away.charts.map(({ sampled, ...chart }) => ({ ...chart, points: () => sampled }))
    return chartsOf?.(draft) ?? null
  }, [chartsOf, draft, away])
}
