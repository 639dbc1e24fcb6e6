import { useDeferredValue, useId, useSyncExternalStore } from 'react'
import { chartModule } from '../panel/chartModule'
import { useCharts } from '../panel/useCharts'
import type { Answered } from '../panel/useLastAnswer'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'
import type { Lived } from './lived'

type LessonChartProps = {
  title: string
  lived: Lived
  answered: Answered
  onText: (field: string, text: string) => void
}

/** One chart of the step's calculator. */
export function LessonChart({ title, lived, answered, onText }: LessonChartProps) {
  const { chrome } = useDictionary()
  const say = useSay()
  const id = useId()
  const module = useSyncExternalStore(chartModule.subscribe, chartModule.current)
  const drawn = useDeferredValue(answered)
  const charts = useCharts({ calculator: lived.view.calculator, answered: drawn })
  if (module === null || charts === null)
    return <section className="card chart__waiting">{chrome.chartLoading}</section>
  const chart = charts.find((one) => one.title === title)
  if (chart === undefined) return null
  return (
    <section className="card" aria-labelledby={id}>
      <h2 className="card__title" id={id}>
        {say(chart.title)}
      </h2>
      <module.ChartFigure
        chart={chart}
        quantities={drawn.answer.quantities}
        fields={lived.view.calculator.fields}
        draft={lived.draft}
        onText={onText}
      />
    </section>
  )
}
