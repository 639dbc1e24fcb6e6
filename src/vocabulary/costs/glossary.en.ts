import type { EntryText } from '../entryText'

export const entries = {
  fee: {
    name: 'Fee',
    text: 'The venue’s charge on a trade, a share of its value: for spot in dollars, for an inverse contract in BTC out of the margin. A positive rate is a cost, a negative one a rebate; as a line of the PnL a cost is negative.',
  },
  settlementFee: {
    name: 'Settlement fee',
    text: 'The venue’s charge on contracts held into expiry, in BTC at the settlement price. Some venues charge none.',
  },
  slippage: {
    name: 'Slippage',
    text: 'How much worse a trade fills than the quote, as a share of the price: the half spread and the depth of the book. For the purchase of BTC, the sale of the future and the sale at the end.',
  },
  executionPrice: {
    name: 'Fill price',
    text: 'The quote made worse by slippage: BTC is bought above the quoted spot, the future is sold below its quote. In USD per BTC, before fees.',
  },
  costs: {
    name: 'Total costs',
    text: 'All fees and slippage of the bond from purchase to final sale, in USD at the first day’s spot price.',
  },
  gross: {
    name: 'Gross and net',
    text: 'Gross is from the quotes alone; net is after fees and slippage on every leg, and after what whole lots leave unhedged. Rates are gross unless they are called net.',
  },
} satisfies Record<string, EntryText>
