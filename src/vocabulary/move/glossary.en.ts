import type { EntryText } from '../entryText'

export const entries = {
  moveContract: {
    name: 'MOVE contract',
    text: 'Pays the distance between the price at the start and at the end of a UTC day, in either direction, in USD for one contract of 1 BTC: a call and a put struck at the open.',
  },
  moveFairValue: {
    name: 'Fair value of MOVE',
    text: 'The mean distance of a random walk: price × volatility × √(2t/π). Averaging over an hour at both ends takes some of it away. Implied volatility inverts it.',
  },
  moveNow: {
    name: 'MOVE during the day',
    text: 'The straddle struck at the open with the hours that are left, normal. At the close it is what it pays.',
  },
  straddle: {
    name: 'Straddle',
    text: 'A call and a put at one strike, without interest. Normal: the price itself walks, by a fixed number of dollars; lognormal: its logarithm does. Implied is the volatility at which the price paid is the value; none below what it would pay at once.',
  },
  greeks: {
    name: 'Greeks',
    text: 'Delta: dollars for a dollar of the price; gamma: change of delta for a dollar. Vega: dollars for a point of volatility; theta: dollars for a day that passes.',
  },
} satisfies Record<string, EntryText>
