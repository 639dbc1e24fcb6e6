import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  curveForm: 'curveTrade',
  bodySide: 'curveTrade',
  weighting: 'curveTrade',
  middleExpiry: 'curveTrade',
  backExpiry: 'curveTrade',
  bodyContracts: 'curveTrade',
  middlePrice: 'curveTrade',
  backPrice: 'curveTrade',
  spotMoveRate: 'curveTrade',
  frontMove: 'curveTrade',
  middleMove: 'curveTrade',
  backMove: 'curveTrade',
  spreadRate: 'forwardRate',
  curveDv01Usd: 'dv01',
  curveFeeCoin: 'curveTrade',
  curvePnlCoin: 'curveTrade',
  curvePnlUsd: 'curveTrade',
  frontContracts: 'curveTrade',
  frontRate: 'curveTrade',
  frontTermDays: 'curveTrade',
  frontDv01Usd: 'dv01',
  frontFillPrice: 'curveTrade',
  frontMovedPrice: 'curveTrade',
  frontPnlCoin: 'curveTrade',
  frontPnlUsd: 'curveTrade',
  middleContracts: 'curveTrade',
  middleRate: 'curveTrade',
  middleTermDays: 'curveTrade',
  middleDv01Usd: 'dv01',
  middleFillPrice: 'curveTrade',
  middleMovedPrice: 'curveTrade',
  middlePnlCoin: 'curveTrade',
  middlePnlUsd: 'curveTrade',
  backContracts: 'curveTrade',
  backRate: 'curveTrade',
  backTermDays: 'curveTrade',
  backDv01Usd: 'dv01',
  backFillPrice: 'curveTrade',
  backMovedPrice: 'curveTrade',
  backPnlCoin: 'curveTrade',
  backPnlUsd: 'curveTrade',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  curveTrade: ['dv01', 'forwardRate', 'rollBasis'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
