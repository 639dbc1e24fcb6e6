import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  coinBorrowRate: 'coinLoan',
  breakEvenCoinBorrowRate: 'coinLoan',
  borrowedCoin: 'reverseTrade',
  shortSaleUsd: 'reverseTrade',
  boughtPrice: 'reverseTrade',
  boughtContracts: 'reverseTrade',
  boughtNotionalCoin: 'reverseTrade',
  boughtFaceUsd: 'face',
  boughtFeeCoin: 'reverseTrade',
  coinInterest: 'coinLoan',
  reverseOpenCoin: 'reverseTrade',
  buyBackUsd: 'reverseTrade',
  reverseProfitUsd: 'reverseTrade',
  reverseCarryUsd: 'reverseTrade',
  reverseYield: 'reverseTrade',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  reverseTrade: ['fixedBond', 'backwardation', 'coinLoan'],
  coinLoan: ['reverseTrade', 'costOfCapital'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
