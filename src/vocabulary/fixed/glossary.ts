import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  coin: 'coin',
  notionalCoin: 'notional',
  heldCoin: 'coin',
  residualCoin: 'residual',
  residualUsd: 'residual',
  faceUsd: 'face',
  priceOfFace: 'priceOfFace',
  finalUsd: 'finalDollars',
  unexplainedUsd: 'unexplained',
  naiveContracts: 'beginnersSize',
  naiveHeldCoin: 'beginnersSize',
  naiveUnhedgedCoin: 'beginnersSize',
  naiveFaceUsd: 'beginnersSize',
  settlementPrice: 'settlement',
  coinLegUsd: 'coinLeg',
  futuresPnlCoin: 'result',
  futuresPnlUsd: 'result',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  nakaDollar: ['syntheticDollar', 'inverseContract', 'fixedBond', 'floatingBond'],
  syntheticDollar: ['nakaDollar', 'hedge', 'defaultLoss'],
  fixedBond: ['zeroCoupon', 'face', 'basis', 'floatingBond'],
  zeroCoupon: ['fixedBond', 'face', 'priceOfFace'],
  face: ['priceOfFace', 'notional', 'contracts'],
  priceOfFace: ['face', 'capital'],
  coin: ['residual', 'capital', 'satoshi'],
  residual: ['lot', 'delta', 'coin'],
  hedge: ['delta', 'residual', 'rehedge'],
  delta: ['residual', 'hedge'],
  finalDollars: ['face', 'residual', 'returnRate'],
  unexplained: ['profit'],
  beginnersSize: ['size', 'contracts', 'residual'],
  coinLeg: ['result', 'equity'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
