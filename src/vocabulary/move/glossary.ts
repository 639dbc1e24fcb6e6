import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  moveOpenPrice: 'moveContract',
  movePrice: 'moveContract',
  moveVolatility: 'moveFairValue',
  moveDays: 'moveFairValue',
  averagingHours: 'moveFairValue',
  movePaidUsd: 'moveContract',
  hoursLeft: 'moveNow',
  optionStrike: 'straddle',
  optionDays: 'straddle',
  straddlePaidUsd: 'straddle',
  pointFairUsd: 'moveFairValue',
  averageFairUsd: 'moveFairValue',
  moveImpliedRate: 'moveFairValue',
  movePaysUsd: 'moveContract',
  moveNowUsd: 'moveNow',
  moveDeviationUsd: 'moveNow',
  moveAboveRate: 'moveNow',
  moveDensity: 'moveNow',
  moveDelta: 'greeks',
  moveGamma: 'greeks',
  moveVegaUsd: 'greeks',
  moveThetaUsd: 'greeks',
  normalCallUsd: 'straddle',
  normalPutUsd: 'straddle',
  normalStraddleUsd: 'straddle',
  normalDelta: 'greeks',
  normalGamma: 'greeks',
  normalVegaUsd: 'greeks',
  normalThetaUsd: 'greeks',
  normalImpliedRate: 'straddle',
  lognormalCallUsd: 'straddle',
  lognormalPutUsd: 'straddle',
  lognormalStraddleUsd: 'straddle',
  lognormalDelta: 'greeks',
  lognormalGamma: 'greeks',
  lognormalVegaUsd: 'greeks',
  lognormalThetaUsd: 'greeks',
  lognormalImpliedRate: 'straddle',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  moveContract: ['moveFairValue', 'straddle'],
  moveFairValue: ['moveContract', 'moveNow'],
  moveNow: ['moveContract', 'greeks'],
  straddle: ['greeks', 'moveContract'],
  greeks: ['straddle', 'moveNow'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
