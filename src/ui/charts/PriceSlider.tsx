import type { Slider } from '../../form'
import { grouped, readNumber } from '../../form'
import { sliderPosition, sliderPositions, sliderText } from './plotNumbers'

/** A log slider over a price; it writes the field's text, so everything follows at once. */
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
  const reading = readNumber(text)
  const numeral = reading.state === 'value' ? reading.value.toString() : slider.from
  return (
    <label className="slider">
      <input
        type="range"
        min={0}
        max={sliderPositions}
        step={1}
        value={sliderPosition(numeral, slider)}
        aria-label={label}
        aria-valuetext={text}
        onChange={(event) => onText(grouped(sliderText(event.target.value, slider)))}
      />
      <span className="slider__ends">
        <span aria-hidden="true">{grouped(slider.from)}</span>
        <span className="slider__label">{label}</span>
        <span aria-hidden="true">{grouped(slider.to)}</span>
      </span>
    </label>
  )
}
