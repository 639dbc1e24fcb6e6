import { decimal, yieldGrid } from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { HeatMap } from '../details'
import type { Comparison } from './quantities'
import type { words } from './words.en'

const days = ['7', '14', '30', '60', '90', '180', '365'].map((count) => decimal(count))
const moves = ['0.985', '0.99', '0.995', '1', '1.005', '1.01', '1.015'].map((factor) => decimal(factor))

/** What the fixed bond would pay a year, at other prices of the future and over other terms. */
export function yieldsOf({ values }: Comparison): HeatMap<keyof typeof words> {
  const { capitalUsd, spotPrice, futuresPrice, costOfCapital } = values
  const columns = moves.map((factor) => futuresPrice.times(factor))
  const bond = { capitalUsd, spotPrice, costOfCapital, contract: contractOfDesk(values), costs: values }
  const rows = yieldGrid({ ...bond, futuresPrices: columns, days })
  return {
    kind: 'heat map',
    x: 'futuresPrice',
    y: 'daysToExpiry',
    value: 'annualisedYield',
    columns,
    rows: days.flatMap((y, at) => {
      const cells = rows[at]
      return cells === undefined ? [] : [{ y, values: cells }]
    }),
    note: 'note.yields',
  }
}
