import { useDeferredValue, useId } from 'react'
import { usePart } from '../loading/usePart'
import { chartModule } from '../panel/chartModule'
import { ChartWaiting } from '../panel/ChartWaiting'
import { useCharts } from '../panel/useCharts'
import type { Answered } from '../panel/lastAnswer'
import { useSay } from '../panel/wording'
import type { OpenStep } from './openStep'

type LessonChartProps = {
  title: string
  openStep: OpenStep
  answered: Answered
  onText: (field: string, text: string) => void
}

/** One chart of the step's calculator. */
export function LessonChart({ title, openStep, answered, onText }: LessonChartProps) {
  const say = useSay()
  const id = useId()
  const library = usePart(chartModule)
  const drawn = useDeferredValue(answered)
  const { charts, failed, retry } = useCharts({ calculator: openStep.view.calculator, answered: drawn })
  if (library.now.state !== 'there')
    return <ChartWaiting view={null} failed={library.now.state === 'failed'} onRetry={library.retry} />
  if (charts === null) return <ChartWaiting view={null} failed={failed} onRetry={retry} />
  const { ChartFigure } = library.now.value
  const chart = charts.find((one) => one.title === title)
  if (chart === undefined) return null
  return (
    <section className="card" aria-labelledby={id}>
      <h2 className="card__title" id={id}>
        {say(chart.title)}
      </h2>
      <ChartFigure
        chart={chart}
        quantities={drawn.answer.quantities}
        fields={openStep.view.calculator.fields}
        text={openStep.draft[chart.slider ?? ''] ?? ''}
        onText={onText}
      />
    </section>
  )
}
