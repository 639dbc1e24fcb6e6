import type { Chart, Stretch } from '../../calculators/chart'
import { plotNumber } from './plotNumbers'

/** A chart through time on a stretch of it; null is the whole. */
export function zoomed(chart: Chart<string>, stretch: Stretch | null): Chart<string> {
  if (stretch === null) return chart
  const { within, points } = chart
  if (within !== undefined) return { ...chart, ...within(stretch) }
  const holds = (x: number | null) => x !== null && x >= stretch.from && x <= stretch.to
  const shown = () => {
    const all = points()
    const some = all.filter(({ x }) => holds(plotNumber(x)))
    // Another chart of the panel may have been zoomed to years that this one does not have.
    return some.length > 1 ? some : all
  }
  return { ...chart, points: shown }
}
