import { useEffect, useMemo, useState } from 'react'
import type { Chart } from '../../calculators/answer'
import type { Calculator } from '../../calculators/defineCalculator'
import type { Draft } from '../../form'

type ChartsOf = (draft: Draft) => readonly Chart<string>[]

/** The charts of a draft; null until the calculator's samplers are there. */
export function useCharts({
  calculator,
  draft,
}: {
  calculator: Calculator
  draft: Draft
}): readonly Chart<string>[] | null {
  const [chartsOf, setChartsOf] = useState<ChartsOf | null>(null)
  useEffect(() => {
    let current = true
    void calculator.charts().then((loaded) => current && setChartsOf(() => loaded))
    return () => {
      current = false
    }
  }, [calculator])
  return useMemo(() => chartsOf?.(draft) ?? null, [chartsOf, draft])
}
