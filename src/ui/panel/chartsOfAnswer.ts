import type { Calculator } from '../../calculators/calculator'
import type { Chart } from '../../calculators/chart'
import type { Draft } from '../../form'
import type { Sources } from '../../calculators/sources'
import { once } from '../once'

type Answered = { calculator: Calculator; draft: Draft; sources: Sources }
type Sampler = (draft: Draft, sources: Sources) => readonly Chart<string>[]

/** Those of each calculator's last answer: a history has thousands of points. */
const last = new WeakMap<Calculator, { outcome: unknown; charts: readonly Chart<string>[] }>()

/**
 * The charts of an answer, whose points are computed once: for the picture and the strip under it, and ahead of them where
 * a panel is prepared.
 */
export function chartsOfAnswer({ calculator, draft, sources }: Answered, sampler: Sampler): readonly Chart<string>[] {
  // The same object for the same texts: a calculator remembers what it answered.
  const outcome = calculator.run(draft, sources)
  const known = last.get(calculator)
  if (known?.outcome === outcome) return known.charts
  const charts = sampler(draft, sources).map(sampledOnce)
  last.set(calculator, { outcome, charts })
  return charts
}

const sampledOnce = ({ points, drawing, ...chart }: Chart<string>): Chart<string> => ({
  ...chart,
  points: once(points),
  ...(drawing !== undefined && { drawing: once(drawing) }),
})
