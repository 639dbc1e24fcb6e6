import { decimal, logGridAround, zero } from '../../core'
import type { Chart } from '../chart'
import { paysOver, worth } from './formulas'
import type { Move } from './move'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 40
const factor = decimal('1.15')

export const chartsOf = (move: Move): readonly Chart<Word>[] => [
  byPrice(move),
  ...(move.day.length < 2 ? [] : [byHour(move)]),
]

/** What the contract pays at the close and is worth now, over the price. */
const byPrice = ({ values, at, paysAt }: Move): Chart<Word> => ({
  title: 'chart.day',
  x: 'movePrice',
  scale: 'linear',
  y: 'usd',
  series: [
    { label: 'series.close', tone: 'futures', expression: paysOver },
    { label: 'series.now', tone: 'sum', expression: values.hoursLeft.isZero() ? `${paysOver} + 0` : worth },
  ],
  points: () =>
    logGridAround({ centre: values.moveOpenPrice, factor, steps }).map((x) => {
      const { valueUsd, aboveRate, density, deviationUsd } = at(x)
      const given = { moveAboveRate: aboveRate, moveDensity: density, moveDeviationUsd: deviationUsd }
      return { x, values: [paysAt(x), valueUsd], given }
    }),
  marks: [
    { label: 'mark.open', at: 'moveOpenPrice' },
    { label: 'mark.price', at: 'movePrice' },
  ],
  slider: 'movePrice',
})

const one = decimal('1')

/** What the contract is worth along the path of its day, and would pay there. */
const byHour = ({ day }: Move): Chart<Word> => ({
  title: 'chart.running',
  x: 'dayHour',
  scale: 'linear',
  y: 'usd',
  series: [
    { label: 'series.value', tone: 'sum', expression: worth },
    { label: 'series.pays', tone: 'futures', dashed: true, expression: paysOver },
  ],
  points: () =>
    day.map(({ hour, price, delta, aboveRate, density, deviationUsd, valueUsd, paysUsd }) => ({
      x: hour,
      values: [valueUsd, paysUsd],
      given: {
        movePrice: price,
        // At the close it is known where the price ends.
        moveAboveRate: aboveRate ?? (delta.isNegative() ? zero : one),
        moveDensity: density ?? zero,
        moveDeviationUsd: deviationUsd,
      },
    })),
  marks: [],
})
