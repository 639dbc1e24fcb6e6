import { useDeferredValue, useState } from 'react'
import type { Draft } from '../../form'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { ChartWaiting } from '../panel/ChartWaiting'
import { Choices } from '../panel/Choices'
import { useCharts } from '../panel/useCharts'
import type { Answered } from '../panel/useLastAnswer'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'
import { ChartFigure } from './ChartFigure'

/** `draft` is what is typed now, `answered` the last that had an answer. */
export type ChartCardProps = { view: View; draft: Draft; answered: Answered }

/**
 * The panel's charts, one at a time, or the tables behind them. Figures and the slider follow each keystroke at once; the
 * drawing follows as soon as there is time for it.
 */
export function ChartCard({ view, draft, answered }: ChartCardProps) {
  const { chrome } = useDictionary()
  const say = useSay()
  const setField = useDesk((state) => state.setField)
  const drawn = useDeferredValue(answered)
  const { charts, failed, retry } = useCharts({ calculator: view.calculator, answered: drawn })
  const [title, setTitle] = useState<string | null>(null)
  const chart = charts?.find((one) => one.title === title) ?? charts?.[0]
  if (charts === null) return <ChartWaiting failed={failed} onRetry={retry} />
  if (chart === undefined) return null
  return (
    <section className="card card--charts" aria-label={chrome.chart}>
      <Choices
        label={chrome.chartView}
        choices={charts.map((one) => ({ id: one.title, name: say(one.title) }))}
        chosen={chart.title}
        onChoose={setTitle}
      />
      <ChartFigure
        chart={chart}
        quantities={drawn.answer.quantities}
        fields={view.calculator.fields}
        draft={draft}
        onText={(field, text) => setField({ scope: 'panel', panel: view.id, field, text })}
      />
    </section>
  )
}
