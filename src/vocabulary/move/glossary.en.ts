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
    text: 'The straddle struck at the open with the hours that are left, normal. With averaging, the open is the average of its first hours as far as it is known, and in the last hours the close is: each step of the price counts with what is still to be averaged. At the close it is what it pays; a path of the day gives its running value.',
  },
  straddle: {
    name: 'Straddle',
    text: 'A call and a put at one strike, without interest. Normal: the price itself walks, by a fixed number of dollars; lognormal: its logarithm does. Implied is the volatility at which the price paid is the value; none below what it would pay at once.',
  },
  greeks: {
    name: 'Greeks',
    text: 'Delta: dollars for a dollar of the price; gamma: change of delta for a dollar. Vega: dollars for a point of volatility; theta: dollars for a day that passes.',
  },
  volatilityToken: {
    name: 'Volatility token',
    text: 'A fund that holds MOVE contracts for its whole value, one times, and buys the next one when one ends. It gains where days move further than was paid for; what MOVE costs beyond what it pays is its decay. A MOVE that pays nothing ends it.',
  },
} satisfies Record<string, EntryText>
