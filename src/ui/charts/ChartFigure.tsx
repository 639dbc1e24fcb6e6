import { useState } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Chart } from '../../calculators/chart'
import type { Draft, Fields } from '../../form'
import { labelOf } from '../fields/labelOf'
import { useDictionary } from '../words'
import { Plot } from './Plot'
import { PriceSlider } from './PriceSlider'

export type ChartFigureProps = {
  chart: Chart<string>
  quantities: Quantities
  fields: Fields
  draft: Draft
  onText: (field: string, text: string) => void
}

/** A chart or the table behind it, with the slider of the field that it runs over. */
export function ChartFigure({ chart, quantities, fields, draft, onText }: ChartFigureProps) {
  const dictionary = useDictionary()
  const { chrome } = dictionary
  const [tabular, setTabular] = useState(false)
  const { slider: name = '' } = chart
  const control = fields[name]?.control
  return (
    <figure className="chart">
      <Plot chart={chart} quantities={quantities} tabular={tabular} />
      {control?.kind === 'number' && control.slider !== null && (
        <PriceSlider
          label={labelOf({ name, dictionary })}
          text={draft[name] ?? ''}
          slider={control.slider}
          onText={(text) => onText(name, text)}
        />
      )}
      <button type="button" className="button button--plain small chart__table" onClick={() => setTabular(!tabular)}>
        {tabular ? chrome.asChart : chrome.asTable}
      </button>
    </figure>
  )
}
