import type { EntryText } from '../entryText'

export const entries = {
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
  averageFunding: {
    name: 'Average funding',
    text: 'The mean funding rate per event: the sum of the rates over their number. As a question it is the rate that you state for every event of the term.',
  },
  annualisedFunding: {
    name: 'Funding a year',
    text: 'A rate of one event stretched to a year of 365 days: simple, × 8,760 / hours between events; compounded, (1 + rate) to that power, less one. Before costs.',
  },
  holdingPeriod: {
    name: 'Days open',
    text: 'How long the floating bond is held, from the opening at the valuation to the last event, in days of 24 hours. Until says where generated events and those along a path end.',
  },
} satisfies Record<string, EntryText>
