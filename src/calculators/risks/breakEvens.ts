import type { BreakEven } from '../breakEven'
import type { Exposure } from './exposure'
import type { fields } from './fields'

/** What the venue takes the maintenance margin on. */
const maintenance = {
  'liquidation-value': 'faceUsd / exposurePrice * tierRate',
  'entry-value': 'notionalCoin * tierRate',
} as const

export const breakEvensOf = ({ values }: Exposure): readonly BreakEven<keyof typeof fields>[] => [
  { term: 'wholeDefaultRate', field: 'failureRate', ties: ['wholeExpectedUsd', 'requiredUsd'] },
  { term: 'depositDefaultRate', field: 'failureRate', ties: ['depositExpectedUsd', 'requiredUsd'] },
  { term: 'liquidationPrice', field: 'exposurePrice', ties: ['exposureCoin', maintenance[values.maintenanceOn]] },
  { term: 'bankruptcyPrice', field: 'exposurePrice', ties: ['margin', 'notionalCoin - faceUsd / exposurePrice'] },
  { term: 'supplyCapPrice', field: 'fallenPrice', ties: ['owedCoin', 'reserveCoin'] },
]
