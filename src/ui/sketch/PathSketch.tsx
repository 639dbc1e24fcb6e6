import { useState } from 'react'
import { frameOf, isFramed, priceAt, resampledPrices, strokedPrices, wholeOf } from '../../kernels/drawnPath'
import { textsOver } from '../../state'
import { useDesk } from '../app/store'
import { useCurrent } from '../panel/useCurrent'
import { useWords } from '../words'
import { SketchKeys } from './SketchKeys'
import { SketchSurface } from './SketchSurface'
import { SketchTools } from './SketchTools'
import { pricesIn, textOf } from './sketchedPrices'
import { words as english } from './words.en'
import { words as chinese } from './words.zh'

type PathSketchProps = {
  panel: string
  /** The table of prices that is drawn in. */
  field: string
  /** What else is chosen once somebody has drawn. */
  chosen: Readonly<Record<string, string>>
  /** The price of a path that starts afresh. */
  startField: string
}

const mostDays = 400

/** A path of prices drawn by hand: a stroke is one change of the table's text, which stays what is true. */
export default function PathSketch({ panel, field, chosen, startField }: PathSketchProps) {
  const words = useWords({ en: english, zh: chinese })
  const text = useCurrent(({ draft }) => draft[field]) ?? ''
  const startText = useCurrent(({ draft }) => draft[startField]) ?? ''
  const { fillIn, setField } = useStoreActs()
  const [day, setDay] = useState(0)
  const prices = pricesIn(text)
  const [start = 100] = pricesIn(`${startText}\n${startText}`) ?? []
  const isDrawable = prices !== null && prices.length <= mostDays + 1
  const shown = isDrawable ? prices : [start, start]
  const [frame, setFrame] = useState(() => frameOf(shown))
  if (!isFramed(shown, frame)) setFrame(frameOf(shown))
  const place = Math.min(day, shown.length - 1)
  const draw = (next: readonly number[]) =>
    fillIn({ panel, own: { ...chosen, [field]: textOf(next, { text, prices }) } })
  // Steps by keyboard that follow each other are one change, as keystrokes in a field are.
  const step = (price: number) => {
    const point = { place, price }
    const stepped = textOf(strokedPrices({ prices: shown, from: point, to: point }), { text, prices })
    setField({ scope: 'panel', panel, field, text: stepped, also: textsOver({ part: 'panels', sheet: panel }, chosen) })
  }
  return (
    <div className="sketch">
      <p className="muted small">{words.hint}</p>
      <SketchTools
        words={words}
        days={prices === null ? null : prices.length - 1}
        onDays={(days) => draw(resampledPrices({ prices: prices ?? shown, count: days + 1 }))}
        onFlat={() => draw(shown.map(() => start))}
      />
      {isDrawable ? (
        <>
          <SketchSurface prices={shown} frame={frame} chosen={place} onStroke={draw} onDay={setDay} />
          <SketchKeys
            words={words}
            prices={shown}
            frame={frame}
            place={place}
            onPlace={(chosenText) => setDay(wholeOf(chosenText))}
            onHeight={(height) => step(priceAt(height, frame))}
          />
        </>
      ) : (
        <p role="status">{prices === null ? words.unreadable : words.tooLong}</p>
      )}
    </div>
  )
}

function useStoreActs() {
  const fillIn = useDesk((state) => state.fillIn)
  const setField = useDesk((state) => state.setField)
  return { fillIn, setField }
}
