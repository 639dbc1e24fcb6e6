import { decimal, type Decimal } from '../../../core'
import { largestRate } from './cells'
import type { HistoryAnswers } from './figures'
import { numberCell } from './numberCell'
import type { Plan, Planning, Sample } from './plan'
import { timeCell } from './timeCell'

/** In which order venues give the prices of a bar, after its time: most of them, Coinbase, Gate. */
const barOrders = [
  { open: 1, high: 2, low: 3, value: 4 },
  { low: 1, high: 2, open: 3, value: 4 },
  { value: 2, high: 3, low: 4, open: 5 },
] as const

/** What rows without headings hold, by their shape: bars by which number is never the least nor the greatest. */
export function headerlessPlan({ sample, answers }: { sample: Sample; answers: HistoryAnswers }): Planning {
  const width = sample[0]?.length ?? 0
  const isTime = (place: number) =>
    sample.every((cells) => typeof timeCell(cells[place] ?? '', 'month/day/year') === 'object')
  if (sample.length === 0 || !isTime(0)) return 'no times'
  const numbers = (place: number) =>
    sample.flatMap((cells): Decimal[] => {
      const read = numberCell(cells[place] ?? '')
      return typeof read === 'object' ? [decimal(read.numeral)] : []
    })
  const bar = width < 5 ? undefined : barOrders.find((order) => sample.every((cells) => isBar(cells, order)))
  if (bar !== undefined)
    return { plan: { ...blank, ...bar, kind: 'prices', barTime: width >= 7 && isTime(6) ? 'open' : null } }
  const chosen = Array.from({ length: width }, (_, place) => `${place + 1}`).indexOf(answers['value'] ?? '')
  const value = width === 2 ? 1 : chosen
  if (value > 0) {
    const isRate = numbers(value).every((number) => number.abs().lessThan(largestRate))
    return { plan: { ...blank, value, kind: isRate ? 'funding' : 'prices' } }
  }
  const guesses = Array.from({ length: width }, (_, place) => place)
    .filter((place) => place > 0 && numbers(place).length > 0)
    .map((place) => `${place + 1}`)
  return { questions: [{ column: 'value', asks: 'which column', guesses }] }
}

const blank: Omit<Plan, 'kind' | 'value'> & { value: number } = {
  time: 0,
  value: 1,
  symbol: null,
  expiry: null,
  mark: null,
  open: null,
  high: null,
  low: null,
  written: null,
  names: { time: '1', value: '2', symbol: '' },
  isUtc: false,
  rateUnit: null,
  hasDecimalComma: false,
  barTime: null,
  doubt: null,
}

function isBar(cells: readonly string[], order: (typeof barOrders)[number]): boolean {
  const read = (place: number): Decimal | null => {
    const number = numberCell(cells[place] ?? '')
    return typeof number === 'object' ? decimal(number.numeral) : null
  }
  const [open, high, low, close] = [read(order.open), read(order.high), read(order.low), read(order.value)]
  if (open === null || high === null || low === null || close === null || !low.greaterThan(0)) return false
  return [open, close].every((price) => !price.greaterThan(high) && !price.lessThan(low))
}
