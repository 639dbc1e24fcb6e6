import type { EntryText } from '../entryText'

export const entries = {
  floatingBond: {
    name: 'Floating-rate bond',
    text: 'Coin bought and an inverse perpetual sold against it: a dollar loan without an end, whose rate is set anew at every funding.',
  },
  fundingUnit: {
    name: 'Unit of typed rates',
    text: 'Whether the funding rates in the table are percent, as 0.01, or fractions, as 0.0001. Venues show percent, their files hold fractions; nothing is guessed.',
  },
  summedFunding: {
    name: 'Funding summed and compounded',
    text: 'All rates of the term added up, as if no payment were reinvested; and multiplied as 1 + rate, less one, as if each were. Neither is annualised, and fees are not in them.',
  },
  costOfCapitalFunding: {
    name: 'Funding that covers the cost of capital',
    text: 'The rate which, paid at every event of the year, is just the cost of capital: the annual rate × hours between events / 8,760.',
  },
  negativeEvents: {
    name: 'Events below zero',
    text: 'How many events had a negative rate: there the short side, the bond, paid instead of being paid.',
  },
  payment: {
    name: 'Funding payment',
    text: 'Coin paid at an event: contracts × size / price × rate, positive where the bond receives it. In dollars it is taken at the price of the same event, also where payments are added up.',
  },
  rehedge: {
    name: 'Re-hedge, rebalancing',
    text: 'Selling contracts for the coin received at a funding, or buying back for the coin paid, in whole lots, so that the dollars stay hedged and compound. Every interval does both, increase only never buys back, never leaves the coin lying. Positive is sold.',
    not: 'A fund that rebalances restores a leverage or a weight. Here no weight is restored: only what a payment changed is traded.',
  },
  unhedgedResult: {
    name: 'Result of the unhedged coin',
    text: 'What the price did to coin that no contract covered, in USD: the only line of a hedged bond that depends on where the price went.',
  },
  drawdown: {
    name: 'Deepest fall from a high',
    text: 'The lowest equity in dollars against the highest before it, as a share, zero or negative; the start counts as a high. Also called the maximum drawdown; read after each event, not in between.',
  },
  unwind: {
    name: 'Unwound',
    text: 'What is left when all contracts are bought back at the last price, after that fee: in coin, and in dollars at that price. The coin itself is not yet sold.',
  },
  leaving: {
    name: 'Leaving before a funding',
    text: 'Closing before a known negative funding and opening again after it costs two fees; staying costs the payment. Only rates below minus two fees are worth leaving for. Costs are negative; what the price does meanwhile is not in them.',
  },
  eventPrice: {
    name: 'Price at the event',
    text: 'The perpetual’s price at a funding, in USD for one coin. The price at the end is where generated events arrive, in a straight line from today’s; the last price is that of the last event.',
  },
} satisfies Record<string, EntryText>
