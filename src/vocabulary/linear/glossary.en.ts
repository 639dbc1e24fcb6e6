import type { EntryText } from '../entryText'

export const entries = {
  linearHedge: {
    name: 'Linear hedge',
    text: 'The same dollar made with linear contracts: BTC bought and sold forward in whole contracts of a fixed amount of BTC. Its dollars are fixed too, but with single-asset margin the margin must be dollars, and the BTC is tied up beside it.',
  },
  loan: {
    name: 'Borrowed margin',
    text: 'The loan that pays the linear margin: its annual rate is the bond’s own yield, or zero if that is negative, plus a spread; simple, Act/365. A lender could buy the bond instead, so that yield is the least it asks.',
  },
  hedgeLegs: {
    name: 'BTC and linear short',
    text: 'PnL of the BTC since entry, of the linear short since its sale, and of both together, in USD at the price. The sum does not depend on the price, except for unhedged BTC.',
  },
  marginCall: {
    name: 'Margin call',
    text: 'Dollars the venue calls for as the price rises above the future: the loss of the linear short, dollar for dollar. With the initial margin it makes up the total borrowed. A fully margined inverse bond is never called if maintenance is on liquidation value.',
  },
  loanToValue: {
    name: 'LTV (loan to value)',
    text: 'Dollars borrowed divided by the value of the BTC behind them, in percent. A lender stops, or sells the BTC, at some level below 100%.',
  },
  hedgesCompared: {
    name: 'Linear vs inverse',
    text: 'Both hedges on the same capital over the same days: end value, PnL, return and APR, before fees; the linear one pays for its loan. Yield drag is the inverse APR minus the linear one, in pp.',
  },
  longs: {
    name: 'Longs on the other side',
    text: 'PnL of those who bought the contracts. Linear longs owe dollars, at most what they bought for; inverse longs owe BTC, more and more of it as the price falls.',
  },
} satisfies Record<string, EntryText>
