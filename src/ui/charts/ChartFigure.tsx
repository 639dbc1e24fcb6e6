import { useMemo, useState, type ReactNode } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Chart, Stretch } from '../../calculators/chart'
import type { Fields } from '../../form'
import { labelOf } from '../fields/labelOf'
import { fetched } from '../loading/fetched'
import { useDictionary } from '../words'
import { boundedSlider } from './boundedSlider'
import { useChartWords } from './chartWords'
import { MovedContext, type Moved } from './moved'
import { Plot } from './Plot'
import { useHeld } from './useHeld'
import { zoomed } from './zoomed'

/** Under a chart through time. */
export const TimeBrush = fetched(() => import('./TimeBrush'))

export type ChartFigureProps = {
  chart: Chart<string>
  quantities: Quantities
  fields: Fields
  /** What is typed in the field that the handle moves. */
  text: string
  /** The same as of now, where what is drawn may be a frame behind it. */
  textNow?: () => string
  onText: (field: string, text: string) => void
  /** What else can be chosen about it, beside the choice of its table. */
  children?: ReactNode
}

/** A chart or the table behind it, with a handle for the field that it runs over. */
export function ChartFigure({ chart, quantities, fields, text, textNow, onText, children }: ChartFigureProps) {
  const dictionary = useDictionary()
  const words = useChartWords()
  const [tabular, setTabular] = useState(false)
  const [stretch, setStretch] = useState<Stretch | null>(null)
  const isTimed = chart.scale === 'time'
  const shown = useMemo(() => (isTimed ? zoomed(chart, stretch) : chart), [chart, isTimed, stretch])
  const { slider: name = '' } = chart
  const field = fields[name]
  const typing = useHeld((typed) => onText(name, typed))
  const { control } = field ?? {}
  const moved: Moved | null =
    field === undefined || control?.kind !== 'number' || control.slider === null
      ? null
      : {
          label: labelOf({ name, dictionary }),
          slider: boundedSlider(control.slider, quantities),
          each: control.unit === 'rate' ? 100 : 1,
          field,
          text,
          textNow: textNow ?? (() => text),
          ...typing,
        }
  return (
    <figure className="chart">
      <MovedContext value={moved}>
        <Plot chart={shown} quantities={quantities} tabular={tabular} />
      </MovedContext>
      {isTimed && (
        <div className="chart__brush">
          <TimeBrush chart={chart} stretch={stretch} onStretch={setStretch} />
        </div>
      )}
      <div className="chart__foot">
        <button type="button" className="button button--plain small chart__table" onClick={() => setTabular(!tabular)}>
          {tabular ? words.asChart : words.asTable}
        </button>
        {children}
      </div>
    </figure>
  )
}
