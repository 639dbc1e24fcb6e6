import type { EntryText } from '../entryText'

export const entries = {
  orderBook: {
    name: 'Order book',
    text: 'What others offer to sell (asks) and to buy (bids), price by price. Buying BTC takes the asks from the lowest up, selling the future takes the bids from the highest down. Venues count sizes in USD, contracts or BTC.',
  },
  bookDepth: {
    name: 'Depth',
    text: 'The capital with which the first of the two books runs out. For more there is no price: nothing is assumed behind the last level.',
  },
  averageFill: {
    name: 'Average fill',
    text: 'The one price that stands for all fills of an order: for spot dollars over BTC, for an inverse future dollars sold over the BTC that they are worth at their own prices.',
  },
  yieldAtSize: {
    name: 'Net APR at size',
    text: 'What the bond of that capital yields after all fees, bought and sold through the books instead of at the quote. It never gets better with size; at zero it is that of the best ask and the best bid. Simple, Act/365, whole lots aside.',
  },
  sizeLimits: {
    name: 'BE size, size with the most carry',
    text: 'Each further dollar earns less than the one before. Where a further dollar earns just the cost of capital, the carry in dollars is largest; where the whole trade does, its excess is gone.',
  },
  bookStep: {
    name: 'Step of spot',
    text: 'The smallest amount of BTC that a spot market trades. What no further step goes into stays in dollars, as what no further lot covers stays in BTC.',
  },
} satisfies Record<string, EntryText>
