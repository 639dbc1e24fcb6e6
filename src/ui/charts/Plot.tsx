import { memo, useMemo } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Chart } from '../../calculators/chart'
import { useNarrow } from '../app/useNarrow'
import { once } from '../once'
import { ChartTable } from './ChartTable'
import { ChartView } from './ChartView'
import { WedgeTrouble } from './WedgeSlot'

/** A chart or the table behind it. Drawn again only when its answer is another one, whatever is typed meanwhile. */
export const Plot = memo(function Plot({
  chart,
  quantities,
  tabular,
}: {
  chart: Chart<string>
  quantities: Quantities
  tabular: boolean
}) {
  const narrow = useNarrow()
  // The exact points of a chart that a kernel draws are computed when somebody looks at one.
  const points = useMemo(() => once(chart.points), [chart])
  return tabular ? (
    <ChartTable chart={chart} points={points()} />
  ) : (
    <>
      <ChartView chart={chart} points={points} quantities={quantities} narrow={narrow} />
      {chart.about === 'difference' && <WedgeTrouble />}
    </>
  )
})
