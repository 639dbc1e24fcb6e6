import { useState } from 'react'
import type { Surface } from '../../../calculators/details'
import type { View } from '../../app/view'
import { useDesk } from '../../app/store'
import HeatMapView from '../HeatMapView'
import { PriceSlider } from '../PriceSlider'
import { boundedSlider } from '../boundedSlider'
import { useChartWords } from '../chartWords'
import { labelOf } from '../../fields/labelOf'
import { Waiting } from '../../loading/Waiting'
import { Choices } from '../../panel/Choices'
import type { Answered } from '../../panel/lastAnswer'
import { useDetail } from '../../panel/useDetail'
import { useChosen } from '../../panel/useChosen'
import { useCurrent } from '../../panel/useCurrent'
import { useLater } from '../../panel/useLater'
import { useSay } from '../../panel/wording'
import { useDictionary } from '../../words'
import { SurfaceFigure } from './SurfaceFigure'

/** A surface of an answer or a table of it, drawn again with the frame that follows a change. */
export default function SurfaceView({ view, title }: { view: View; title: string }) {
  const answered = useLater((current) => current.answered)
  return answered === null ? null : <ShownSurface view={view} title={title} answered={answered} />
}

function ShownSurface({ view, title, answered }: { view: View; title: string; answered: Answered }) {
  const words = useChartWords()
  const say = useSay()
  const [chosen, setChosen] = useChosen(`${view.id} ${title}`)
  const [tabular, setTabular] = useState(false)
  const { detail, failed, retry } = useDetail({ calculator: view.calculator, answered, title })
  if (detail?.kind !== 'surface') return <Waiting failed={failed} onRetry={retry} />
  const { figures, note } = detail
  const place = Math.max(
    0,
    figures.findIndex(({ name }) => name === chosen),
  )
  const figure = figures[place]
  if (figure === undefined) return null
  return (
    <div className="surface">
      <Choices
        label={say(title)}
        choices={figures.map(({ name }) => ({ id: name, name: say(name) }))}
        chosen={figure.name}
        onChoose={setChosen}
      />
      {tabular ? (
        <HeatMapView title={figure.name} heatMap={detail.table(place)} />
      ) : (
        <SurfaceFigure view={view} title={title} surface={detail} place={place} />
      )}
      <SurfaceSlider view={view} surface={detail} answered={answered} />
      <div className="surface__foot">
        <button type="button" className="button button--plain small" onClick={() => setTabular(!tabular)}>
          {tabular ? words.asChart : words.asTable}
        </button>
        {note !== undefined && <p className="card__note">{say(note)}</p>}
      </div>
    </div>
  )
}

type SliderProps = { view: View; surface: Surface<string>; answered: Answered }

function SurfaceSlider({ view, surface: { slider: name }, answered }: SliderProps) {
  const dictionary = useDictionary()
  const setField = useDesk((state) => state.setField)
  const text = useCurrent(({ draft }) => draft[name]) ?? ''
  const control = view.calculator.fields[name]?.control
  if (control?.kind !== 'number' || control.slider === null) return null
  return (
    <PriceSlider
      label={labelOf({ name, dictionary })}
      text={text}
      slider={boundedSlider(control.slider, answered.answer.quantities)}
      onText={(typed) => setField({ scope: 'panel', panel: view.id, field: name, text: typed })}
    />
  )
}
