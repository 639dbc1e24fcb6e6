import type { EntryText } from '../entryText'

export const entries = {
  moveContract: {
    name: 'MOVE contract',
    text: 'Pays the distance between the price at the beginning of a UTC day and at its end, whichever way, in USD for one contract of one BTC. The same as a call and a put struck at the open.',
  },
  moveFairValue: {
    name: 'Fair value of MOVE',
    text: 'The mean distance of a price that walks at random: price times volatility times the square root of 2t/π. Averages over an hour at both ends take some of it away; the implied volatility turns it round.',
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
