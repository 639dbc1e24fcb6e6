import { zero, type Decimal, type MistakeDamage } from '../../core'
import type { Chart } from '../chart'
import type { Bond } from './bond'
import { drawings, type Drawing } from './drawings'
import type { words } from './words.en'

type Word = keyof typeof words

/** The mistake against what is right, and the damage alone: beside large sums a small one is not seen. */
export function chartsOf(bond: Bond): readonly Chart<Word>[] {
  const drawing = drawings[bond.values.mistake](bond)
  const { title, wrong, right, xs, marks } = drawing
  // Over no time there is nothing to draw.
  if (xs.at(-1)?.isZero() === true) return []
  return [
    difference(drawing, {
      title,
      marks,
      series: [
        { label: 'series.wrong', tone: 'warning', dashed: true, expression: wrong },
        { label: 'series.right', tone: 'sum', expression: right },
      ],
      lines: ({ wrongUsd, rightUsd }) => [wrongUsd, rightUsd],
    }),
    difference(drawing, {
      title: 'chart.damage',
      // What is marked in height is the size of a sum.
      marks: marks.filter(({ axis }) => axis !== 'y'),
      series: [
        { label: 'series.damage', tone: 'warning', expression: `${wrong} - (${right})` },
        { label: 'series.none', tone: 'other', expression: '0' },
      ],
      lines: ({ damageUsd }) => [damageUsd, zero],
    }),
  ]
}

type Lines = Pick<Chart<Word>, 'title' | 'marks' | 'series'> & { lines: (damage: MistakeDamage) => Decimal[] }

/** Two lines over the prices or days of a mistake, with the space between them. */
const difference = ({ x, xs, at }: Drawing, { lines, ...drawn }: Lines): Chart<Word> => ({
  ...drawn,
  x,
  scale: 'linear',
  y: 'usd',
  points: () => xs.map((value) => ({ x: value, values: lines(at(value)) })),
  ...(x === 'settlementPrice' ? { slider: x } : {}),
  about: 'difference',
})
