import type { EntryText } from '../entryText'

export const entries = {
  venue: {
    name: 'Venue',
    text: 'The exchange whose terms are used. Choosing one fills in contract size, lot size, fees and maintenance margin; they are dated, and each can be overwritten.',
  },
  future: {
    name: 'Dated future',
    text: 'A contract that expires at a known time and settles at the price of BTC. Until then it may trade above or below spot: the gap is the basis.',
  },
  perpetual: {
    name: 'Perpetual',
    text: 'A contract like a future that never expires. A payment between its two sides every few hours, the funding, keeps its price near spot.',
  },
  expiry: {
    name: 'Expiry',
    text: 'The date and time at which the future ends and settles, in UTC. The hour matters: 08:00 on most venues, 12:00 at BitMEX, and half a day moves the yield of a future with few days left.',
  },
  valuation: {
    name: 'As of',
    text: 'The date and time of the prices entered, in UTC. Days to expiry count from here, so it belongs to the quotes and is not always now.',
  },
  daysToExpiry: {
    name: 'Days to expiry',
    text: 'Time to expiry in days of 24 hours, fractions included. Every annual rate divides by it, so under a day it multiplies small differences.',
  },
  spot: {
    name: 'Spot',
    text: 'What one BTC costs now for immediate delivery, in USD. The basis is measured from it.',
  },
  futuresPrice: {
    name: 'Futures price',
    text: 'The price of the future, in USD per BTC. Sizes come from it: a contract of M dollars covers M / futures price BTC.',
    not: 'It is no forecast of the spot price: it is the spot price with the interest until expiry.',
  },
  price: {
    name: 'Price',
    text: 'USD per BTC, more than zero. In a table it is the price of that row: of a fill, of a far future, of the perpetual at a payment.',
  },
  contango: {
    name: 'Contango',
    text: 'Futures trade above spot, later ones above nearer ones: the basis is positive and the fixed bond earns interest.',
    not: 'Some define it against the spot price expected at expiry. Here it is against spot now.',
  },
  backwardation: {
    name: 'Backwardation',
    text: 'Futures trade below spot: the basis is negative, and turning BTC into dollars with a short future costs interest.',
  },
  day: {
    name: 'Day',
    text: 'Days of 24 hours after the valuation or the opening; fractions are allowed.',
  },
} satisfies Record<string, EntryText>
