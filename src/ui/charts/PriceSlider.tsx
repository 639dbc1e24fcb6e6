import type { Slider } from '../../form'
import { grouped, readNumber } from '../../form'
import { sliderPositions, typedNumber } from './plotNumbers'
import { positionAt, textAt, type HandleStretch } from './stretch'
import { useHeld } from './useHeld'

/** A log slider over a price beside a picture that has no axis for it; it writes the field's text. */
export function PriceSlider({
  label,
  text,
  slider,
  onText,
}: {
  label: string
  text: string
  slider: Slider
  onText: (text: string) => void
}) {
  const { from, to } = slider
  const axis = { scale: 'log', from: typedNumber(from), to: typedNumber(to), ticks: [] } as const
  const stretch: HandleStretch = { axis, each: 1, from, to }
  const typing = useHeld(onText)
  const reading = readNumber(typing.held ?? text)
  const numeral = reading.state === 'value' ? reading.value.toString() : from
  return (
    <label className="slider">
      <input
        type="range"
        min={0}
        max={sliderPositions}
        step={1}
        value={positionAt(stretch, numeral)}
        aria-label={label}
        aria-valuetext={text}
        onPointerDown={typing.onPointerDown}
        onChange={(event) => typing.onText(grouped(textAt(stretch, event.target.value)))}
      />
      <span className="slider__ends">
        <span aria-hidden="true">{grouped(from)}</span>
        <span className="slider__label">{label}</span>
        <span aria-hidden="true">{grouped(to)}</span>
      </span>
    </label>
  )
}
