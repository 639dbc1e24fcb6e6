import type { BreakEven } from '../breakEven'
import type { fields } from './fields'
import type { BestTrades } from './rankedOffers'

/** The funding with which the best perpetual ends with as much as the best dated contract, where funding is typed at all. */
export const breakEvensOf = ({ values, ranking }: BestTrades): readonly BreakEven<keyof typeof fields>[] =>
  values.fundingPremise === 'running' || ranking.tieFundingRate === null
    ? []
    : [{ term: 'tieFundingRate', field: 'expectedFunding', ties: ['perpetualEndUsd', 'datedEndUsd'] }]
