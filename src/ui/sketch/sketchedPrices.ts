import { grouped, readNumber, rowsOfText, textOfRows } from '../../form'
import { numeralOf } from '../../kernels/drawnPath'
import { numbersOf } from '../../kernels/numbersOf'

/**
 * The prices of a table with one column, as a drawing has them; null where one of them is not a price, or there is only
 * one.
 */
export function pricesIn(text: string): readonly number[] | null {
  const cells = rowsOfText(text).map(([cell = '']) => cell.trim())
  const readings = cells.filter((cell) => cell !== '').map((cell) => readNumber(cell))
  const prices = readings.flatMap((reading) =>
    reading.state === 'value' && reading.value.greaterThan(0) ? [reading.value] : [],
  )
  return prices.length > 1 && prices.length === readings.length ? Array.from(numbersOf(prices)) : null
}

/** The text of such a table: what was not drawn over stays as it was typed. */
export function textOf(prices: readonly number[], typed: { text: string; prices: readonly number[] | null }): string {
  const cells = rowsOfText(typed.text).filter(([cell = '']) => cell.trim() !== '')
  const isSame = (price: number, place: number) =>
    typed.prices?.length === prices.length && typed.prices[place] === price
  return textOfRows(
    prices.map((price, place) => [(isSame(price, place) ? cells[place]?.[0] : undefined) ?? grouped(numeralOf(price))]),
  )
}
