import type { View } from '../app/view'
import { usePart } from '../loading/usePart'
import { chartModule } from './chartModule'
import { ChartWaiting } from './ChartWaiting'

/** The place of the charts: kept free until the chart library is there. */
export function ChartSlot({ view }: { view: View }) {
  const { now, retry } = usePart(chartModule)
  if (now.state === 'there') return <now.value.ChartCard view={view} />
  return <ChartWaiting failed={now.state === 'failed'} onRetry={retry} />
}
