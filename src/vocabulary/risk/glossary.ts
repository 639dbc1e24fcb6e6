import type { EntryId } from '../glossary'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  recoveryRate: 'recovery',
  liquidationDistanceRate: 'liquidationDistance',
  wholeLiquidationPrice: 'liquidation',
  wholeLossCoin: 'defaultLoss',
  wholeLossUsd: 'defaultLoss',
  wholeLossRate: 'defaultLoss',
  wholeDefaultRate: 'breakEvenDefault',
  wholeYearlyDefaultRate: 'breakEvenDefault',
  depositLossCoin: 'defaultLoss',
  depositLossUsd: 'defaultLoss',
  depositLossRate: 'defaultLoss',
  depositDefaultRate: 'breakEvenDefault',
  depositYearlyDefaultRate: 'breakEvenDefault',
  remainingContracts: 'deleveragedPart',
  adlPrice: 'deleveragedPart',
  newFuturesPrice: 'deleveragedPart',
  newSpotPrice: 'deleveragedPart',
  toResellContracts: 'deleveragedPart',
  closedUsd: 'deleveragedPart',
  exposedCoin: 'deleveragedPart',
  newAnnualisedRate: 'annualBasis',
  resoldContracts: 'deleveragedPart',
  resoldUsd: 'deleveragedPart',
  resoldResidualCoin: 'deleveragedPart',
  adlChangeUsd: 'deleveragedChange',
  openInterestUsd: 'openInterest',
  openInterestPrice: 'supplyCap',
  reserveCoin: 'supplyCap',
  fallenPrice: 'owedCoin',
  supplyCapPrice: 'supplyCap',
  supplyCapMoveRate: 'supplyCap',
  owedCoin: 'owedCoin',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  recovery: ['defaultLoss'],
  defaultLoss: ['recovery', 'breakEvenDefault', 'margin'],
  breakEvenDefault: ['defaultLoss', 'excess'],
  liquidationDistance: ['liquidation', 'leverage'],
  adl: ['bankruptcy', 'deleveragedPart', 'hedge'],
  deleveragedPart: ['adl', 'deleveragedChange'],
  deleveragedChange: ['deleveragedPart', 'bankruptcy'],
  openInterest: ['contracts', 'nakaDollar', 'supplyCap'],
  supplyCap: ['owedCoin', 'openInterest', 'bankruptcy'],
  owedCoin: ['supplyCap', 'longs'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
