import { symmetricGrid, zero, type Decimal } from '../../core'
import type { Chart } from '../chart'
import { lineFormulas } from './formulas'
import type { Scenario } from './scenario'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 40

/** The bond's value over the basis: spot alone hardly moves it. */
const valueChart = ({ values, at }: Scenario): Chart<Word> => ({
  title: 'chart.value',
  x: 'basisShockRate',
  scale: 'linear',
  y: 'usd',
  series: [
    { label: 'series.shocked', tone: 'sum', expression: lineFormulas({ values }).shocked },
    { label: 'series.unshocked', tone: 'futures', dashed: true, expression: lineFormulas({ values }).unshocked },
  ],
  points: () =>
    symmetricGrid({ range: values.basisRangeRate, steps }).map((x) => {
      const valueAt = (spotShock: Decimal) => at({ spotShock, basisShock: x }).valueUsd
      return { x, values: [valueAt(values.spotShockRate), valueAt(zero)] }
    }),
  marks: [
    { label: 'mark.shock', at: 'basisShockRate' },
    { label: 'mark.call', at: 'callBasisShockRate' },
  ],
})

/** The shock of the basis that calls the margin over that of the spot: above the line the short is liquidated. */
const callChart = ({ values, at }: Scenario): Chart<Word> => ({
  title: 'chart.call',
  x: 'spotShockRate',
  scale: 'linear',
  y: 'rate',
  series: [{ label: 'series.call', tone: 'warning', expression: lineFormulas({ values }).call }],
  points: () =>
    symmetricGrid({ range: values.spotRangeRate, steps }).map((x) => ({
      x,
      values: [at({ spotShock: x, basisShock: zero }).callBasisShock],
    })),
  marks: [
    { label: 'mark.shock', at: 'spotShockRate' },
    { label: 'mark.call', at: 'callSpotShockRate' },
  ],
})

export const chartsOf = (scenario: Scenario): readonly Chart<Word>[] =>
  scenario.taken.liquidationPrice === null ? [valueChart(scenario)] : [valueChart(scenario), callChart(scenario)]
