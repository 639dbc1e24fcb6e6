import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  saleMoveRate: 'saleMove',
  settlementFeeCoin: 'settlementFee',
  soldCoin: 'sale',
  salePrice: 'sale',
  saleUsd: 'sale',
  saleSlippageUsd: 'slippage',
  saleFeeUsd: 'fee',
  settledUsd: 'dollarsInHand',
  coinAloneUsd: 'coinAlone',
  naiveSettledUsd: 'beginnersSize',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  settlement: ['expiry', 'twap', 'settlementFee'],
  twap: ['settlement', 'saleMove'],
  saleMove: ['sale', 'twap'],
  sale: ['saleMove', 'dollarsInHand', 'slippage'],
  dollarsInHand: ['sale', 'finalDollars', 'coinAlone'],
  coinAlone: ['dollarsInHand', 'hedge'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
