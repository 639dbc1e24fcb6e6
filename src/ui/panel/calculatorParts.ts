import type { Calculator } from '../../calculators/calculator'
import { afterCharts } from '../loading/afterCharts'
import { part, type Part } from '../loading/part'

/** A part of each calculator that is there at once where its panel is opened again, or was fetched before it was drawn. */
function partOfEach<T>(load: (calculator: Calculator) => Promise<T>): (calculator: Calculator) => Part<T> {
  const parts = new WeakMap<Calculator, Part<T>>()
  return (calculator) => {
    const known = parts.get(calculator) ?? part(() => load(calculator))
    parts.set(calculator, known)
    return known
  }
}

export const chartsOf = partOfEach((calculator) => calculator.charts())
export const detailsOf = partOfEach((calculator) => calculator.details())
export const formulasOf = partOfEach((calculator) => afterCharts(calculator.formulas))
