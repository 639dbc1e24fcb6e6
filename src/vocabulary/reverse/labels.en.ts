import type { facts } from './facts'

export const labels = {
  coinBorrowRate: 'BTC borrow rate, p.a.',
  breakEvenCoinBorrowRate: 'Break-even borrow rate',
  borrowedCoin: 'BTC borrowed',
  shortSaleUsd: 'Proceeds of the sale',
  boughtPrice: 'Futures fill',
  boughtContracts: 'Contracts to buy',
  boughtNotionalCoin: 'Notional value, BTC',
  boughtFaceUsd: 'Face value',
  boughtFeeCoin: 'Futures fee, BTC',
  coinInterest: 'Interest, BTC',
  reverseOpenCoin: 'Uncovered BTC',
  buyBackUsd: 'Cost of giving the BTC back',
  reverseProfitUsd: 'PnL',
  reverseCarryUsd: 'Net carry',
  reverseYield: 'Net carry, p.a.',
} satisfies Record<keyof typeof facts, string>
