import type { EntryWords } from '../entries'

/** The floating-rate bond, and fixed against floating. */
export const floating = {
  floatingBond: {
    name: 'Floating-rate bond',
    text: 'Coin bought and an inverse perpetual sold against it: a dollar loan without an end, whose rate is set anew at every funding.',
  },
  funding: {
    name: 'Funding rate',
    text: 'Paid by longs to shorts at each funding where positive, by shorts to longs where negative: a share of the position’s value, in coin on an inverse perpetual. It is the rate of one event, not of a year, unless the label says a year.',
    not: 'On a trading desk funding is the money that a position is paid with: that is the cost of capital here. Nor is it a venue’s “funding APR”, which is one rate times the events of a year.',
  },
  fundingEvent: {
    name: 'Funding event',
    text: 'An instant at which funding is paid: on the venue’s timetable where events are generated or follow a path, and as typed where each has its own row of time in UTC, rate and price.',
  },
  fundingInterval: {
    name: 'Hours between fundings',
    text: 'Time from one funding to the next, 8 hours on most venues: three events a day, 1,095 in a year of 365 days.',
  },
  fundingUnit: {
    name: 'Unit of typed rates',
    text: 'Whether the funding rates in the table are percent, as 0.01, or fractions, as 0.0001. Venues show percent, their files hold fractions; nothing is guessed.',
  },
  averageFunding: {
    name: 'Average funding',
    text: 'The mean funding rate per event: the sum of the rates over their number. As a question it is the rate that you state for every event of the term.',
  },
  summedFunding: {
    name: 'Funding summed and compounded',
    text: 'All rates of the term added up, as if no payment were reinvested; and multiplied as 1 + rate, less one, as if each were. Neither is annualised, and fees are not in them.',
  },
  annualisedFunding: {
    name: 'Funding a year',
    text: 'A rate of one event stretched to a year of 365 days: simple, × 8,760 / hours between events; compounded, (1 + rate) to that power, less one. Before costs.',
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
  holdingPeriod: {
    name: 'Days open',
    text: 'How long the floating bond is held, from the opening at the valuation to the last event, in days of 24 hours. Until says where generated events and those along a path end.',
  },
  eventPrice: {
    name: 'Price at the event',
    text: 'The perpetual’s price at a funding, in USD for one coin. The price at the end is where generated events arrive, in a straight line from today’s; the last price is that of the last event.',
  },
  breakEvenFunding: {
    name: 'Break-even funding',
    text: 'The rate which, paid at every event, makes the floating bond as good as the fixed one: simple where payments lie, reinvested where each is re-hedged. Above it floating wins; its own fees and lots are left aside.',
  },
  impliedFunding: {
    name: 'Funding that the basis implies',
    text: 'Basis rate over the number of events: the funding at which future and perpetual would earn the same, before all costs. In theory the market expects it; the rest is the price of certainty.',
  },
  floatingReturn: {
    name: 'Floating return',
    text: 'What the stated funding adds up to over the term, not annualised and before the floating bond’s own fees: rate × events where simple, compounded event by event where reinvested.',
  },
  difference: {
    name: 'Fixed less floating',
    text: 'By how many dollars the fixed bond ends ahead on the same capital over the same term; negative where the floating one does. Against simple funding, and against reinvested.',
  },
} satisfies Record<string, EntryWords>
