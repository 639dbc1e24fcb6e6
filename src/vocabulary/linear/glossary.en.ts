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
    text: 'Dollars the venue calls for as the price rises above the future: the loss of the linear short, and margin on its larger value (with BTC as margin the loss alone, lent by the account). With the initial margin it makes up the total borrowed. A fully margined inverse bond is never called if maintenance is on liquidation value.',
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
  linearMargin: {
    name: 'What is posted for a linear contract',
    text: 'Dollars or a stablecoin, borrowed against the BTC; or the BTC itself, of which a unified account counts a share (one minus the haircut) and lends the losses. With BTC as margin nothing is borrowed on the first day; as price rises the losses are, and at some price the BTC no longer covers loss and margin: the account sells it.',
  },
  stablecoinPeg: {
    name: 'Depeg of the stablecoin',
    text: 'A contract settled in a stablecoin locks in an amount of it, not of dollars. If it falls to 0.95 USD, the index in it rises, the short loses, and the margin posted loses too. The scenario applies with the price move, both until expiry.',
  },
} satisfies Record<string, EntryText>
