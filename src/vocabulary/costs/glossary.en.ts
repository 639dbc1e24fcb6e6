import type { EntryText } from '../entryText'

export const entries = {
  fee: {
    name: 'Fee',
    text: 'The venue’s charge on a trade, a share of its value: of the spot legs in dollars, of an inverse contract in coin, out of the collateral. A typed rate is a cost where positive and a rebate where negative; as a line of the profit a cost is negative.',
  },
  settlementFee: {
    name: 'Settlement fee',
    text: 'The venue’s charge on the value of contracts that are held into expiry, taken in coin at the settlement price. Some venues charge none.',
  },
  slippage: {
    name: 'Slippage',
    text: 'By how much a trade fills worse than the quote, as a share of the price: the half spread and the depth of the book. Asked for the purchase of coin, the sale of the future and the sale at the end.',
  },
  executionPrice: {
    name: 'Price of execution',
    text: 'The quote made worse by slippage: coin is bought above the quoted spot, the future is sold below its quote. In USD for one coin, before fees.',
  },
  costs: {
    name: 'Costs',
    text: 'All fees and slippage of the bond from purchase to final sale, in USD at the first day’s spot price.',
  },
  gross: {
    name: 'Gross and net',
    text: 'Gross is from the quotes alone; net is after fees and slippage on every leg, and after what whole lots leave unhedged. Yields of the term sheet are gross unless they are called net.',
  },
} satisfies Record<string, EntryText>
