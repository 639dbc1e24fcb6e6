import {
  decimal,
  linearGrid,
  logGrid,
  logGridAround,
  roundingStretch,
  zero,
  type Decimal,
  type MistakeDamage,
  type MistakeKind,
} from '../../core'
import type { Chart } from '../chart'
import { settledAt, type Bond } from './bond'
import type { MistakesValues } from './fields'
import { damageOf } from './quantities'
import type { words } from './words.en'

type Marks = Chart<keyof typeof words>['marks']

/** What a mistake's chart runs over, and the formulas of its two lines. */
export type Drawing = Pick<Chart<keyof typeof words>, 'title' | 'x' | 'marks'> & {
  wrong: string
  right: string
  xs: readonly Decimal[]
  at: (x: Decimal) => MistakeDamage
}

const steps = 96
const bondAtSettlement = 'faceUsd + residualCoin * settlementPrice'
const marks: Marks = [
  { label: 'mark.spot', at: 'spotPrice' },
  { label: 'mark.future', at: 'futuresPrice' },
  { label: 'mark.settlement', at: 'settlementPrice' },
]

/** Around the spot price, and as far as the future and the settlement are from it. */
function settlementPrices({ spotPrice, futuresPrice, settlementPrice }: MistakesValues): Decimal[] {
  const around = logGridAround({ centre: spotPrice, factor: decimal('3'), steps: 1 })
  const all = [...around, futuresPrice, settlementPrice].sort((one, other) => one.comparedTo(other))
  const [from = spotPrice, to = spotPrice] = [all[0], all.at(-1)]
  return logGrid({ from, to, steps })
}

const atPrice = (bond: Bond) => (settlementPrice: Decimal) =>
  damageOf({ ...bond, values: { ...bond.values, settlementPrice } })
const overPrices = (bond: Bond) =>
  ({
    title: 'chart.settlement',
    x: 'settlementPrice',
    marks,
    xs: settlementPrices(bond.values),
    at: atPrice(bond),
  }) as const

export const drawings: Readonly<Record<MistakeKind, (bond: Bond) => Drawing>> = {
  sign: (bond) => ({
    ...overPrices(bond),
    wrong: 'coin * settlementPrice + faceUsd * (settlementPrice / futuresPrice - 1)',
    right: bondAtSettlement,
  }),
  'sized-at-spot': (bond) => ({
    ...overPrices(bond),
    wrong: 'naiveContracts * multiplier + naiveUnhedgedCoin * settlementPrice',
    right: bondAtSettlement,
  }),
  linear: (bond) => ({
    ...overPrices(bond),
    wrong: '(coin + faceUsd * (futuresPrice - settlementPrice) / futuresPrice^2) * settlementPrice',
    right: bondAtSettlement,
  }),
  'day-count': (bond) => ({
    title: 'chart.interest',
    x: 'elapsedDays',
    marks: [{ label: 'mark.capital', at: 'capitalUsd', axis: 'y' }],
    xs: linearGrid({ from: zero, to: bond.daysToExpiry, steps }),
    wrong: 'capitalUsd * (1 + grossAnnualisedYield * elapsedDays / 360)',
    right: 'capitalUsd * (1 + grossAnnualisedYield * elapsedDays / 365)',
    at: (daysToExpiry) => damageOf({ ...bond, daysToExpiry }),
  }),
  'hourly-funding': (bond) => ({
    title: 'chart.funding',
    x: 'elapsedDays',
    marks: [],
    xs: linearGrid({ from: zero, to: bond.values.fundingDays, steps }),
    wrong: 'faceUsd * fundingRate * elapsedDays * 3',
    right: 'faceUsd * fundingRate * elapsedDays * 24',
    at: (fundingDays) => damageOf({ ...bond, values: { ...bond.values, fundingDays } }),
  }),
  'unhedged-funding': (bond) => ({
    ...overPrices(bond),
    marks: marks.filter(({ at }) => at !== 'futuresPrice'),
    wrong: 'faceUsd + openCoin * settlementPrice',
    right: 'rehedgedContracts * multiplier + rehedgedResidualCoin * settlementPrice',
  }),
  satoshi: (bond) => ({
    title: 'chart.rounding',
    x: 'settlementPrice',
    marks: marks.filter(({ at }) => at !== 'spotPrice'),
    xs: linearGrid({ ...roundingStretch(settledAt(bond, bond.values.settlementPrice)), steps }),
    wrong:
      'contracts * round(multiplier * (futuresPrice - settlementPrice) / (futuresPrice * settlementPrice), 8) * settlementPrice',
    right: 'contracts * multiplier * (futuresPrice - settlementPrice) / futuresPrice',
    at: atPrice(bond),
  }),
}
