import type { EntryText } from '../entryText'

export const entries = {
  venue: {
    name: 'Venue',
    text: 'The exchange whose terms are used. Choosing one types its contract size, lot, fees and maintenance margin into the desk; they are dated, and each can be typed over.',
  },
  future: {
    name: 'Dated future',
    text: 'A contract that expires at a known instant and then settles at the price of the coin itself. Until then its price may stand above or below spot: the gap is the basis.',
  },
  perpetual: {
    name: 'Perpetual',
    text: 'A contract like a future that never expires. A payment between its two sides every few hours, the funding, keeps its price near spot.',
  },
  expiry: {
    name: 'Expiry',
    text: 'The instant at which the future ends and settles, in UTC. The hour counts: 08:00 on most venues, 12:00 at BitMEX, and half a day moves the yield of a future with few days left.',
  },
  valuation: {
    name: 'Valuation',
    text: 'The instant at which the prices on the desk hold, in UTC. Days to expiry are counted from here, so it belongs to the quotes and is not always now.',
  },
  daysToExpiry: {
    name: 'Days to expiry',
    text: 'Time from the valuation to the expiry in days of 24 hours, fractions included. Every annual rate divides by it, so under a day it multiplies small differences.',
  },
  spot: {
    name: 'Spot',
    text: 'What one coin costs now for immediate delivery, in USD. It is the base that the basis is measured from.',
  },
  futuresPrice: {
    name: 'Futures price',
    text: 'The price of the future, in USD for one coin. Sizes come from it: a contract of M dollars covers M divided by it in coin.',
    not: 'It is no forecast of the spot price: it is the spot price with the interest until expiry.',
  },
  price: {
    name: 'Price',
    text: 'USD for one coin, more than zero. In a table it is the price of that row: of a fill, of a far future, of the perpetual at a funding.',
  },
  contango: {
    name: 'Contango',
    text: 'Futures stand above spot, later ones above nearer ones: the basis is positive and the fixed bond earns interest.',
    not: 'Some define it against the spot price that is expected at expiry. Here it is against spot now.',
  },
  backwardation: {
    name: 'Backwardation',
    text: 'Futures stand below spot: the basis is negative, and turning coin into dollars with a short future costs interest instead of earning it.',
  },
  day: {
    name: 'Day',
    text: 'Days of 24 hours after the valuation or the opening; fractions are allowed.',
  },
} satisfies Record<string, EntryText>
