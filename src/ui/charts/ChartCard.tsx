import { useDeferredValue, useState } from 'react'
import type { Draft } from '../../form'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { labelOf } from '../fields/labelOf'
import { Choices } from '../panel/Choices'
import { useCharts } from '../panel/useCharts'
import type { Answered } from '../panel/useLastAnswer'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'
import { Plot } from './Plot'
import { PriceSlider } from './PriceSlider'

/** `draft` is what is typed now, `answered` the last that had an answer. */
export type ChartCardProps = { view: View; draft: Draft; answered: Answered }

/**
 * The panel's charts, one at a time, or the tables behind them. Figures and the slider follow each keystroke at once; the
 * drawing follows as soon as there is time for it.
 */
export function ChartCard({ view, draft, answered }: ChartCardProps) {
  const { chrome } = useDictionary()
  const say = useSay()
  const drawn = useDeferredValue(answered)
  const charts = useCharts({ calculator: view.calculator, answered: drawn })
  const [title, setTitle] = useState<string | null>(null)
  const [tabular, setTabular] = useState(false)
  const chart = charts?.find((one) => one.title === title) ?? charts?.[0]
  if (charts === null) return <section className="card card--charts chart__waiting">{chrome.chartLoading}</section>
  if (chart === undefined) return null
  return (
    <section className="card card--charts" aria-label={chrome.chart}>
      <Choices
        label={chrome.chartView}
        choices={charts.map((one) => ({ id: one.title, name: say(one.title) }))}
        chosen={chart.title}
        onChoose={setTitle}
      />
      <figure className="chart">
        <Plot chart={chart} quantities={drawn.answer.quantities} tabular={tabular} />
        {chart.slider !== undefined && <FieldSlider name={chart.slider} view={view} draft={draft} />}
        <button type="button" className="button button--plain small chart__table" onClick={() => setTabular(!tabular)}>
          {tabular ? chrome.asChart : chrome.asTable}
        </button>
      </figure>
    </section>
  )
}

/** The slider of the field that a chart runs over. */
function FieldSlider({ name, view, draft }: { name: string; view: View; draft: Draft }) {
  const dictionary = useDictionary()
  const setField = useDesk((state) => state.setField)
  const control = view.calculator.fields[name]?.control
  if (control?.kind !== 'number' || control.slider === null) return null
  return (
    <PriceSlider
      label={labelOf({ name, dictionary })}
      text={draft[name] ?? ''}
      slider={control.slider}
      onText={(text) => setField({ scope: 'panel', panel: view.id, field: name, text })}
    />
  )
}
