import type { EntryText } from '../entryText'

export const entries = {
  etfFlow: {
    name: 'ETF flow',
    text: 'Shares created minus shares redeemed on a day, in USD: dollars into the fund, whoever owns it and whatever hedges it.',
  },
  openInterestChange: {
    name: 'Change in open interest',
    text: 'Contracts opened less closed on a day, times the BTC of one, times the price, in USD. The change in value of the old contracts is not in it.',
  },
  flowAttribution: {
    name: 'Flow attribution',
    text: 'A basis trade buys shares and sells futures, so both figures grow. If they have the same sign, the smaller is the most that the basis trade explains and the rest is directional; with opposite signs it explains nothing.',
  },
} satisfies Record<string, EntryText>
