import type { EntryWords } from '../entries'

/** What may go wrong, and the hedge with linear contracts. */
export const risk = {
  recovery: {
    name: 'Recovered in a default',
    text: 'The share of the coin at a failed exchange that its customers get back in the end. What is not recovered is the loss given default.',
  },
  defaultLoss: {
    name: 'Loss given default',
    text: 'What is gone if the exchange fails: the coin that lies there, less what is recovered; in coin, in USD at today’s spot, and of the capital. Once with the whole coin deposited, once with the deposit chosen.',
  },
  breakEvenDefault: {
    name: 'Break-even probability',
    text: 'The chance of a failure at which the expected loss eats the whole excess over the cost of capital: over the term, and as a yearly chance with the same survival. Whoever thinks it likelier should not hold the bond.',
  },
  liquidationDistance: {
    name: 'Distance to liquidation',
    text: 'How far the future may move before it stands at the liquidation price, as a share of the future. Never means that no rise liquidates the position.',
  },
  deleveragedPart: {
    name: 'Part closed by ADL',
    text: 'Contracts that an auto-deleveraging leaves, and those that it closes at its price and that must be sold again at the future of that moment. Until then their dollars, over that price, are coin without a hedge.',
  },
  lostInterest: {
    name: 'Interest lost',
    text: 'On the dollars closed and for the days left: interest at the basis that was locked in, less interest at the new one. Simple, Act/365, in USD, before the fees of the new sale.',
  },
  supplyCap: {
    name: 'Price that exhausts a reserve',
    text: 'The price at which all longs of inverse contracts together owe as much coin as a reserve holds, given their open interest and average entry: the 21,000,000 BTC that can ever exist, or an insurance fund. Margin already posted is not counted.',
  },
  owedCoin: {
    name: 'Coin owed by the longs',
    text: 'Open interest × (1 / price − 1 / average entry), in coin: what the longs owe the shorts if the price falls there. It grows faster and faster on the way down.',
  },
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
  mistake: {
    name: 'Mistake',
    text: 'A slip that is really made, switched on beside what is right: dollars without it, with it, and the damage, which is with less without. Negative is dollars lost, or dollars that one does not see; fees are left out of both.',
  },
} satisfies Record<string, EntryWords>
