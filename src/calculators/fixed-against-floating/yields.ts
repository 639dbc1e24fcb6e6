import { decimal, yieldGrid } from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { HeatMap } from '../details'
import type { Comparison } from './quantities'
import type { words } from './words.en'

const days = ['7', '14', '30', '60', '90', '180', '365'].map((count) => decimal(count))
const moves = ['-0.015', '-0.01', '-0.005', '0', '0.005', '0.01', '0.015'].map((move) => decimal(move))

/** What the fixed bond would pay a year, at other prices of the future and over other terms. */
export function yieldsOf({ values }: Comparison): HeatMap<keyof typeof words> {
  const { capitalUsd, spotPrice, futuresPrice, costOfCapital } = values
  const bond = { capitalUsd, spotPrice, costOfCapital, contract: contractOfDesk(values), costs: values }
  const { futuresPrices: columns, rows } = yieldGrid({ ...bond, futuresPrice, moves, days })
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
