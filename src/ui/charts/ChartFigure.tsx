import { useState, type ReactNode } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Chart } from '../../calculators/chart'
import type { Fields, Slider } from '../../form'
import type { Term } from '../../vocabulary/terms'
import { labelOf } from '../fields/labelOf'
import { useDictionary } from '../words'
import { MovedContext, type Moved } from './Handle'
import { Plot } from './Plot'

export type ChartFigureProps = {
  chart: Chart<string>
  quantities: Quantities
  fields: Fields
  /** What is typed in the field that the handle moves. */
  text: string
  onText: (field: string, text: string) => void
  /** What else can be chosen about it, beside the choice of its table. */
  children?: ReactNode
}

/** A chart or the table behind it, with a handle for the field that it runs over. */
export function ChartFigure({ chart, quantities, fields, text, onText, children }: ChartFigureProps) {
  const dictionary = useDictionary()
  const { chrome } = dictionary
  const [tabular, setTabular] = useState(false)
  const { slider: name = '' } = chart
  const field = fields[name]
  const { control } = field ?? {}
  const moved: Moved | null =
    field === undefined || control?.kind !== 'number' || control.slider === null
      ? null
      : {
          label: labelOf({ name, dictionary }),
          slider: boundedSlider(control.slider, quantities),
          each: control.unit === 'rate' ? 100 : 1,
          onText: (typed) => onText(name, typed),
          ...{ field, text },
        }
  return (
    <figure className="chart">
      <MovedContext value={moved}>
        <Plot chart={chart} quantities={quantities} tabular={tabular} />
      </MovedContext>
      <div className="chart__foot">
        <button type="button" className="button button--plain small chart__table" onClick={() => setTabular(!tabular)}>
          {tabular ? chrome.asChart : chrome.asTable}
        </button>
        {children}
      </div>
    </figure>
  )
}

/** A slider that ends at a quantity where it has one: cut, for what is not there cannot be posted. */
function boundedSlider(slider: Slider, quantities: Quantities): Slider {
  // The name of a quantity, which a test holds; the form knows none of them.
  const most = quantities[slider.most as Term] ?? null
  const isWithin = most?.greaterThan(slider.from) === true && most.lessThan(slider.to)
  return isWithin ? { ...slider, to: most.toDecimalPlaces(8, 1).toFixed() } : slider
}
