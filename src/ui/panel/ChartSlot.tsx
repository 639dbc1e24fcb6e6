import { useSyncExternalStore } from 'react'
import type { ChartCardProps } from '../charts'
import { useDictionary } from '../words'
import { chartModule } from './chartModule'

/** The place of the charts: kept free until the chart library is there. */
export function ChartSlot(props: ChartCardProps) {
  const { chrome } = useDictionary()
  const charts = useSyncExternalStore(chartModule.subscribe, chartModule.current)
  if (charts !== null) return <charts.ChartCard {...props} />
  return <section className="card card--charts chart__waiting">{chrome.chartLoading}</section>
}
