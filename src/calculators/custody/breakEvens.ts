import type { BreakEven } from '../breakEven'
import type { fields } from './fields'

export const breakEvensOf = (): readonly BreakEven<keyof typeof fields>[] => [
  { term: 'wholeDefaultRate', field: 'failureRate', ties: ['wholeExpectedUsd', 'requiredUsd'] },
  { term: 'exchangeDefaultRate', field: 'failureRate', ties: ['exchangeExpectedUsd', 'requiredUsd'] },
  { term: 'custodianDefaultRate', field: 'failureRate', ties: ['custodianExpectedUsd', 'requiredUsd'] },
  {
    term: 'lentDefaultRate',
    field: 'failureRate',
    ties: [
      '(1 - failureRate) * lendIncomeUsd',
      'failureRate * lentLossUsd * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
    ],
  },
]
