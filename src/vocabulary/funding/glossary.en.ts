import type { EntryText } from '../entryText'

export const entries = {
  funding: {
    name: 'Funding rate',
    text: 'Paid by longs to shorts if positive, by shorts to longs if negative: a share of the notional, in BTC on an inverse perpetual. It is usually positive because the perpetual trades above the index. The rate is per interval unless the label says p.a.',
    not: 'On a trading desk funding is the money that pays for a position: here that is the cost of capital. Nor is it a venue’s “funding APR”, one rate times the intervals of a year.',
  },
  fundingEvent: {
    name: 'Funding payment',
    text: 'A time at which funding is paid: on the venue’s timetable if generated or along a path; as entered if each has its own row of time in UTC, rate and price. When the rate is known is the venue’s rule: BitMEX and Kraken fix it one interval ahead; at Binance and Bybit it moves until the payment.',
  },
  fundingInterval: {
    name: 'Funding interval',
    text: 'Time from one funding payment to the next, 8 hours on most venues: three payments a day, 1,095 in a year of 365 days.',
  },
  nextFunding: {
    name: 'Next funding',
    text: 'What the venue’s own formula makes of the premium of the perpetual over its index: the interest while the premium is within a band around it, else the premium less the band, within a cap and a floor. It is computed as if the premium stayed as it is now; the bounds let it move as far as you say, or as far as the cap where you leave that blank. Venues measure the premium at the prices where a certain size fills, which are not published: here it is taken from the top of the book, or from the mark at Deribit.',
  },
  averageFunding: {
    name: 'Average funding',
    text: 'The mean funding rate per payment: the sum of the rates divided by their number. As an input it is the rate you expect at every payment of the term.',
  },
  annualisedFunding: {
    name: 'Funding, APR and APY',
    text: 'The rate of one interval stretched to a year of 365 days. APR: × 8,760 / interval in hours; APY: (1 + rate) to that power, minus one. Before costs.',
  },
  holdingPeriod: {
    name: 'Days open',
    text: 'How long the floating bond is held, from the opening to the last payment, in days of 24 hours. “End” says where generated payments and those along a path stop.',
  },
  recoveryDays: {
    name: 'Days to recover the costs',
    text: 'How long the average funding is received until it has paid for every trade in and out: spot bought and sold, perpetual sold and bought back, at the desk’s fees and slippage. Funding is not reinvested and the spot price stands still. “None”: this funding never does.',
  },
} satisfies Record<string, EntryText>
