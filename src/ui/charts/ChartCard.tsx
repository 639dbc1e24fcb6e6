import { useDesk } from '../app/store'
import type { View } from '../app/view'
import type { Answered } from '../panel/lastAnswer'
import { useAfterwards } from '../loading/afterwards'
import { ChartWaiting } from '../panel/ChartWaiting'
import { Choices } from '../panel/Choices'
import { useChosen } from '../panel/useChosen'
import { useCharts } from '../panel/useCharts'
import { useSession } from '../panel/useCurrent'
import { useLater } from '../panel/useLater'
import { useSay } from '../panel/wording'
import { ChartFigure } from './ChartFigure'
import { useChartWords } from './chartWords'

/**
 * The panel's charts, one at a time, or the tables behind them. They follow a keystroke with the next frame; a handle
 * that is held is drawn at once.
 */
export function ChartCard({ view }: { view: View }) {
  const drawn = useLater(({ answered }) => answered)
  return drawn === null ? null : <DrawnCard view={view} drawn={drawn} />
}

function DrawnCard({ view, drawn }: { view: View; drawn: Answered }) {
  const words = useChartWords()
  const say = useSay()
  const there = useAfterwards()
  const setField = useDesk((state) => state.setField)
  const { charts, failed, retry } = useCharts({ calculator: view.calculator, answered: drawn })
  const [title, setTitle] = useChosen(`${view.id} chart`)
  const [zoom, setZoom] = useChosen(`${view.id} zoom`)
  const first = charts?.find((one) => one.title === title) ?? charts?.[0]
  const zoomed = charts?.filter((one) => one.title === first?.title) ?? []
  const chart = zoomed.find((one) => one.zoom === zoom) ?? first
  const slider = chart?.slider ?? ''
  const text = useLater(({ draft }) => draft[slider]) ?? ''
  const session = useSession()
  if (charts === null) return <ChartWaiting view={view} failed={failed} onRetry={retry} />
  if (chart === undefined) return null
  return (
    <section className="card card--charts" aria-label={words.chart}>
      <Choices
        label={words.chartView}
        choices={[...new Set(charts.map((one) => one.title))].map((id) => ({ id, name: say(id) }))}
        chosen={chart.title}
        onChoose={setTitle}
      />
      <ChartFigure
        chart={chart}
        quantities={drawn.answer.quantities}
        fields={view.calculator.fields}
        text={text}
        textNow={() => session.now().draft[slider] ?? ''}
        onText={(field, text) => setField({ scope: 'panel', panel: view.id, field, text })}
      >
        {there && chart.zoom !== undefined && (
          <there.ZoomChoice among={zoomed.map((one) => one.zoom)} chosen={chart.zoom} onChoose={setZoom} />
        )}
      </ChartFigure>
    </section>
  )
}
