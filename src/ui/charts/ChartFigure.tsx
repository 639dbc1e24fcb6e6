import { useState } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Chart } from '../../calculators/chart'
import type { Fields } from '../../form'
import { labelOf } from '../fields/labelOf'
import { hasSlider } from '../panel/hasSlider'
import { useDictionary } from '../words'
import { boundedSlider } from './boundedSlider'
import { Plot } from './Plot'
import { PriceSlider } from './PriceSlider'

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
  const { slider: name = '' } = chart
  const control = fields[name]?.control
  return (
    <figure className={hasSlider(fields) ? 'chart chart--slider' : 'chart'}>
      <Plot chart={chart} quantities={quantities} tabular={tabular} />
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
