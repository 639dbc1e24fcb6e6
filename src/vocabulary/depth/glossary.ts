import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  spotAsks: 'orderBook',
  futureBids: 'orderBook',
  futureSizeUnit: 'orderBook',
  levelSize: 'orderBook',
  spotStepCoin: 'bookStep',
  bestAskPrice: 'orderBook',
  bestBidPrice: 'orderBook',
  averageSpotPrice: 'averageFill',
  averageFuturesPrice: 'averageFill',
  walkedSpotSlippageRate: 'slippage',
  walkedFuturesSlippageRate: 'slippage',
  sizeGrossYield: 'yieldAtSize',
  sizeNetYield: 'yieldAtSize',
  topNetYield: 'yieldAtSize',
  sizeFaceUsd: 'face',
  unspentUsd: 'bookStep',
  depthUsd: 'bookDepth',
  tieSizeUsd: 'sizeLimits',
  mostSizeUsd: 'sizeLimits',
  mostCarryUsd: 'sizeLimits',
  filledCoin: 'averageFill',
  walkedContracts: 'averageFill',
  fillPrice: 'averageFill',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  orderBook: ['bookDepth', 'averageFill', 'quote'],
  bookDepth: ['orderBook', 'sizeLimits'],
  averageFill: ['slippage', 'executionPrice', 'yieldAtSize'],
  yieldAtSize: ['averageFill', 'sizeLimits', 'netYield'],
  sizeLimits: ['yieldAtSize', 'bookDepth', 'carry'],
  bookStep: ['lot', 'orderBook'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
