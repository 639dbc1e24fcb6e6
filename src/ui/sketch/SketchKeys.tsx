import { grouped } from '../../form'
import { heightOf, numeralOf, wholeOf, type DrawnFrame } from '../../kernels/drawnPath'
import { filled } from '../words'
import type { SketchWords } from './words.en'

type SketchKeysProps = {
  words: SketchWords
  prices: readonly number[]
  frame: DrawnFrame
  place: number
  onPlace: (text: string) => void
  /** From 0 to 1. */
  onHeight: (height: number) => void
}

/** Steps of a price from the foot of the drawing to its top. */
const steps = 400

/** The drawing by keyboard: a day, and its price. */
export function SketchKeys({ words, prices, frame, place, onPlace, onHeight }: SketchKeysProps) {
  const price = prices[place] ?? frame.from
  const named = filled(words.price, { day: `${place}` })
  return (
    <div className="sketch__keys">
      <label>
        <span>
          {words.day} {place}
        </span>
        <input
          type="range"
          min={0}
          max={prices.length - 1}
          step={1}
          value={place}
          aria-label={words.day}
          aria-valuetext={`${place}: ${grouped(numeralOf(price))}`}
          onChange={(event) => onPlace(event.target.value)}
        />
      </label>
      <label>
        <span>{grouped(numeralOf(price))}</span>
        <input
          type="range"
          min={0}
          max={steps}
          step={1}
          value={Math.round(heightOf(price, frame) * steps)}
          aria-label={named}
          aria-valuetext={grouped(numeralOf(price))}
          onChange={(event) => onHeight(wholeOf(event.target.value) / steps)}
        />
      </label>
    </div>
  )
}
