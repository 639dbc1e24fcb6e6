import type { Quantities } from '../../calculators/answer'
import type { Slider } from '../../form'
import type { Term } from '../../vocabulary/terms'

/** A slider that ends at a quantity where it has one: cut, for what is not there cannot be posted. */
export function boundedSlider(slider: Slider, quantities: Quantities): Slider {
  // The name of a quantity, which a test holds; the form knows none of them.
  const most = quantities[slider.most as Term] ?? null
  const isWithin = most?.greaterThan(slider.from) === true && most.lessThan(slider.to)
  return isWithin ? { ...slider, to: most.toDecimalPlaces(8, 1).toFixed() } : slider
}
