import type { EntryText } from '../entryText'

export const entries = {
  linearHedge: {
    name: 'Linear hedge',
    text: 'The same dollar made with linear contracts: coin bought and sold forward in whole contracts of fixed coin. Its dollars are fixed too, but its margin must be dollars, and the coin is tied up beside it.',
  },
  loan: {
    name: 'Dollars borrowed on the coin',
    text: 'The loan that pays the linear margin: its annual rate is the bond’s own yield, or nil where that is negative, and a spread on top, simple, Act/365. Nobody lends dollars below what the bond pays.',
  },
  hedgeLegs: {
    name: 'Coin and linear short',
    text: 'Result of the coin since entry, of the linear short since its sale, and of both together, in USD at the price. The sum does not depend on the price, but for coin left unhedged.',
  },
  marginCall: {
    name: 'Margin call',
    text: 'Dollars that the venue calls for as the price rises above the future: the loss of the linear short, to the dollar. With the margin of the first day it makes up what is borrowed in all. An inverse bond with all its coin deposited is never called.',
  },
  loanToValue: {
    name: 'Loan to value',
    text: 'Dollars borrowed over the worth of the coin behind them, in percent. A lender stops, or sells the coin, at some value below one.',
  },
  hedgesCompared: {
    name: 'Linear against inverse',
    text: 'Both hedges on the same capital over the same days: dollars at the end, profit, return and simple annual yield, before fees; the linear one pays for its loan. Given up a year is the inverse yield less the linear one.',
  },
  longs: {
    name: 'Longs on the other side',
    text: 'What those gain or lose who bought the contracts. Linear longs owe dollars, at most what they bought for; inverse longs owe coin, more and more of it as the price falls.',
  },
} satisfies Record<string, EntryText>
