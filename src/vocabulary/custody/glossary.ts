import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  exchangeShareRate: 'custodyPlaces',
  custodianShareRate: 'custodyPlaces',
  lentShareRate: 'coinLending',
  ownShareRate: 'custodyPlaces',
  exchangeCoin: 'custodyPlaces',
  custodianCoin: 'custodyPlaces',
  lentCoin: 'coinLending',
  ownCoin: 'custodyPlaces',
  splitMarginCoin: 'custodyPlaces',
  custodianRecoveryRate: 'recovery',
  lentRecoveryRate: 'recovery',
  exchangeLossUsd: 'failureByPlace',
  custodianLossUsd: 'failureByPlace',
  lentLossUsd: 'failureByPlace',
  exchangeLossAtPriceUsd: 'failureByPlace',
  exchangeRecoveredUsd: 'failureByPlace',
  custodianRecoveredUsd: 'failureByPlace',
  exchangeExpectedUsd: 'breakEvenDefault',
  custodianExpectedUsd: 'breakEvenDefault',
  exchangeDefaultRate: 'breakEvenDefault',
  custodianDefaultRate: 'breakEvenDefault',
  lentDefaultRate: 'coinLending',
  lendRate: 'coinLending',
  lendTermDays: 'coinLending',
  lendIncomeCoin: 'coinLending',
  lendIncomeUsd: 'coinLending',
  lendAddedYield: 'coinLending',
  lentExposureUsd: 'coinLending',
  lentExposureRate: 'coinLending',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  custodyPlaces: ['failureByPlace', 'margin', 'exchangeExposure'],
  failureByPlace: ['custodyPlaces', 'recovery', 'breakEvenDefault'],
  coinLending: ['custodyPlaces', 'recovery', 'breakEvenDefault'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
