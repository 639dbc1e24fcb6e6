import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  {
    term: 'breakEvenPrice',
    field: 'exitPrice',
    ties: ['pnlCoin', '(entryValueCoin + exitValueCoin) * futuresFeeRate'],
  },
  { term: 'bankruptcyPrice', field: 'exitPrice', ties: ['margin', '-pnlCoin'] },
  {
    term: 'liquidationOnLiquidationValue',
    field: 'exitPrice',
    ties: ['margin + pnlCoin', 'exitValueCoin * maintenanceMarginRate'],
  },
  {
    term: 'liquidationOnEntryValue',
    field: 'exitPrice',
    ties: ['margin + pnlCoin', 'entryValueCoin * maintenanceMarginRate'],
  },
]
