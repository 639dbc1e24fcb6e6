import { useDeferredValue } from 'react'
import type { View } from '../app/view'
import { usePart } from '../loading/usePart'
import { chartModule } from './chartModule'
import { ChartWaiting } from './ChartWaiting'

/** The place of the charts: kept free until the chart library is there. Drawn by whoever is in no hurry. */
export function ChartSlot({ view }: { view: View }) {
  const { now, retry } = usePart(chartModule)
  // In pieces between which the page answers: a chart takes longer than a frame. That holds for the first drawing too:
  // where the library came during it, React would draw the whole card again at once.
  const shown = useDeferredValue(now, chartModule.first())
  if (shown.state === 'there') return <shown.value.ChartCard view={view} />
  return <ChartWaiting view={view} failed={shown.state === 'failed'} onRetry={retry} />
}
