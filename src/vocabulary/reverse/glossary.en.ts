import type { EntryText } from '../entryText'

export const entries = {
  reverseTrade: {
    name: 'Reverse cash-and-carry',
    text: 'BTC borrowed and sold, the future bought: the fixed-rate bond turned round. It pays where the future is far enough below spot; at expiry the long and the dollars buy the BTC back, whatever the price. Margin for the long comes from elsewhere.',
  },
  coinLoan: {
    name: 'Loan of BTC',
    text: 'The rate at which BTC is borrowed, simple, Act/365, paid in BTC at the end. At the break-even rate the trade earns nothing over what its dollars earn elsewhere; type it in, and net carry is zero.',
  },
} satisfies Record<string, EntryText>
