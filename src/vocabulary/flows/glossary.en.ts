import type { EntryText } from '../entryText'

export const entries = {
  etfFlow: {
    name: 'ETF flow',
    text: 'Shares created less shares redeemed on a day, in USD: what comes into the funds, whoever holds it and against whatever.',
  },
  openInterestChange: {
    name: 'Change in open interest',
    text: 'Contracts opened less closed on a day, times the BTC of one, times the price, in USD. The change in value of the old contracts is not in it.',
  },
  flowAttribution: {
    name: 'Flow attribution',
    text: 'Who buys shares to sell futures makes both grow: of two figures with the same sign the smaller is the most that the basis trade explains, the rest is directional. With opposite signs it explains nothing.',
  },
} satisfies Record<string, EntryText>
