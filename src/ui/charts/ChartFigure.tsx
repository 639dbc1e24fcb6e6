import { useMemo, useState } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Chart, Stretch } from '../../calculators/chart'
import type { Fields } from '../../form'
import { labelOf } from '../fields/labelOf'
import { fetched } from '../loading/fetched'
import { hasSlider } from '../panel/hasSlider'
import { useDictionary } from '../words'
import { boundedSlider } from './boundedSlider'
import { Plot } from './Plot'
import { PriceSlider } from './PriceSlider'
import { zoomed } from './zoomed'

const TimeBrush = fetched(() => import('./TimeBrush'))

export type ChartFigureProps = {
  chart: Chart<string>
  quantities: Quantities
  fields: Fields
  /** What is typed in the field that the slider moves. */
  text: string
  onText: (field: string, text: string) => void
}

/** A chart or the table behind it, with the slider of the field that it runs over. */
export function ChartFigure({ chart, quantities, fields, text, onText }: ChartFigureProps) {
  const dictionary = useDictionary()
  const { chrome } = dictionary
  const [tabular, setTabular] = useState(false)
  const [stretch, setStretch] = useState<Stretch | null>(null)
  const isTimed = chart.scale === 'time'
  const shown = useMemo(() => (isTimed ? zoomed(chart, stretch) : chart), [chart, isTimed, stretch])
  const { slider: name = '' } = chart
  const control = fields[name]?.control
  return (
    <figure className={hasSlider(fields) ? 'chart chart--slider' : 'chart'}>
      <Plot chart={shown} quantities={quantities} tabular={tabular} />
      {isTimed && (
        <div className="chart__brush">
          <TimeBrush chart={chart} stretch={stretch} onStretch={setStretch} />
        </div>
      )}
      {control?.kind === 'number' && control.slider !== null && (
        <PriceSlider
          label={labelOf({ name, dictionary })}
          text={text}
          slider={boundedSlider(control.slider, quantities)}
          onText={(typed) => onText(name, typed)}
        />
      )}
      <button type="button" className="button button--plain small chart__table" onClick={() => setTabular(!tabular)}>
        {tabular ? chrome.asChart : chrome.asTable}
      </button>
    </figure>
  )
}
