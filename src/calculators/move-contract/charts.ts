import { decimal, logGridAround, zero } from '../../core'
import type { Chart } from '../chart'
import { distanceOf, valueOf } from './formulas'
import type { Move } from './move'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 40
const factor = decimal('1.15')

export const chartsOf = (move: Move): readonly Chart<Word>[] => [
  byPrice(move),
  ...(move.day.length < 2 ? [] : [byHour(move)]),
]

/** What the contract would pay if the price stood still, and is worth now, over the price. */
const byPrice = (move: Move): Chart<Word> => {
  const { values, at } = move
  const distance = distanceOf(move)
  const pays = `abs(${distance})`
  return {
    title: 'chart.day',
    x: 'movePrice',
    scale: 'linear',
    y: 'usd',
    series: [
      { label: 'series.close', tone: 'futures', expression: pays },
      { label: 'series.now', tone: 'sum', expression: values.hoursLeft.isZero() ? `${pays} + 0` : valueOf(distance) },
    ],
    points: () =>
      logGridAround({ centre: values.moveOpenPrice, factor, steps }).map((x) => {
        const { valueUsd, paysUsd, aboveRate, density, deviationUsd } = at(x)
        const given = { moveAboveRate: aboveRate, moveDensity: density, moveDeviationUsd: deviationUsd }
        return { x, values: [paysUsd, valueUsd], given }
      }),
    marks: [
      { label: 'mark.open', at: 'moveOpenPrice' },
      { label: 'mark.price', at: 'movePrice' },
    ],
    slider: 'movePrice',
  }
}

const one = decimal('1')

/** What the contract is worth along the path of its day, and would pay there. */
const byHour = ({ day }: Move): Chart<Word> => ({
  title: 'chart.running',
  x: 'dayHour',
  scale: 'linear',
  y: 'usd',
  series: [
    { label: 'series.value', tone: 'sum', expression: valueOf('moveDistanceUsd') },
    { label: 'series.pays', tone: 'futures', dashed: true, expression: 'abs(moveDistanceUsd)' },
  ],
  points: () =>
    day.map(({ hour, distanceUsd, aboveRate, density, deviationUsd, valueUsd, paysUsd }) => ({
      x: hour,
      values: [valueUsd, paysUsd],
      given: {
        moveDistanceUsd: distanceUsd,
        // At the close it is known where the price ends.
        moveAboveRate: aboveRate ?? (distanceUsd.isNegative() ? zero : one),
        moveDensity: density ?? zero,
        moveDeviationUsd: deviationUsd,
      },
    })),
  marks: [],
})
