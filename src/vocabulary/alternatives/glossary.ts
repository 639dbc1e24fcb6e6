import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  realisedUsd: 'realised',
  realisedReturnRate: 'realised',
  startUsd: 'realised',
  waitDays: 'horizon',
  horizonDays: 'horizon',
  endUsd: 'ways',
  cashUsd: 'cash',
  cashDay: 'cash',
  horizonYield: 'horizon',
  horizonExcessYield: 'horizon',
  holdEndUsd: 'ways',
  closeEndUsd: 'ways',
  rollEndUsd: 'ways',
  nextRollEndUsd: 'ways',
  floatEndUsd: 'ways',
  floatContracts: 'contracts',
  floatResidualCoin: 'residual',
  rivalEndUsd: 'ways',
  rollRivalUsd: 'ways',
  floatRivalUsd: 'ways',
  tieFarPrice: 'tie',
  tieFeeRate: 'tie',
  tieCapitalRate: 'tie',
  tieFundingRate: 'tie',
  expectedFunding: 'funding',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  realised: ['ways', 'returnRate', 'markToMarket'],
  horizon: ['ways', 'cash', 'excess'],
  ways: ['horizon', 'tie', 'realised'],
  cash: ['horizon', 'costOfCapital'],
  tie: ['ways', 'breakEvenFar'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
