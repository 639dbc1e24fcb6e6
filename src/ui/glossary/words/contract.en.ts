import type { EntryWords } from '../entries'

/** The contract and its market. */
export const contract = {
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
  inverseContract: {
    name: 'Inverse contract',
    text: 'Each contract is a fixed number of dollars, margined and settled in coin: M dollars are worth M / P coin at a price P. Twice the price is half the coin, so gains and losses in coin are a curve, not a line.',
    not: 'An inverse fund is another thing: it gains when its index falls, and is reset every day. Here inverse says only that the value in coin is the inverse of the price.',
  },
  linearContract: {
    name: 'Linear contract',
    text: 'Each contract is a fixed number of coins, margined and settled in dollars or a stablecoin: gains and losses in dollars are a straight line in the price. The coin itself cannot be its margin.',
  },
  contractSize: {
    name: 'Contract size',
    text: 'Dollars that one inverse contract stands for, written M: 1, 10 or 100 on most venues. It never changes with the price; what it is worth in coin does.',
    not: 'On linear contracts the contract size is a number of coins, 5 BTC at CME. Here it is in dollars.',
  },
  lot: {
    name: 'Lot',
    text: 'Contracts trade in whole multiples of the lot. What does not fill a lot is not traded: sizes are rounded toward the smaller position and the rest is shown as left unhedged.',
    not: 'In currency trading a lot is 100,000 units. Here it is a number of contracts, on many venues just one.',
  },
  contracts: {
    name: 'Contracts',
    text: 'How many contracts are held, bought or sold, always a whole number. Times the contract size it is the dollars that the position stands for.',
  },
  side: {
    name: 'Side, direction',
    text: 'Long gains when the price rises, short when it falls; in formulas long is +1 and short is −1. Who holds coin and wants dollars sells: the bonds here are short the contract.',
  },
  size: {
    name: 'Size',
    text: 'How much is traded. Dollars over the contract size give the contracts; the right number of contracts comes from the coin held and the price of the future, not from the capital.',
    not: 'On a spot order the size is in coins, on an inverse order in contracts or dollars, in a report often the dollar value at today’s price. Here it is contracts, and the label says so where it is anything else.',
  },
  notional: {
    name: 'Notional',
    text: 'What the contracts stand for. Of inverse contracts the notional in dollars is fixed, contracts × size, and the notional in coin is those dollars over a price; a label with coin in it means the latter.',
    not: 'Of a linear contract it is the other way round: the coins are fixed and the dollars move with the price. The face of the bond is the notional in dollars.',
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
  executionPrice: {
    name: 'Price of execution',
    text: 'The quote made worse by slippage: coin is bought above the quoted spot, the future is sold below its quote. In USD for one coin, before fees.',
  },
  price: {
    name: 'Price',
    text: 'USD for one coin, more than zero. In a table it is the price of that row: of a fill, of a far future, of the perpetual at a funding.',
  },
  settlement: {
    name: 'Settlement price',
    text: 'The price at which the future expires, in USD for one coin: on most venues an average of an index over the last half hour or so. The bond pays the same dollars whatever it is.',
  },
  twap: {
    name: 'TWAP',
    text: 'Time-weighted average price: the mean of a price read at even steps over a window. Futures settle on one so that no single trade decides; through the window a bond turns back into plain coin, step by step.',
  },
  openInterest: {
    name: 'Open interest',
    text: 'All contracts that are open at a venue, each counted once for its two sides. The shorts of inverse contracts together hold as many dollars as that.',
  },
  satoshi: {
    name: 'Satoshi',
    text: 'The smallest unit of the coin: 0.00000001 BTC. Amounts of coin are shown to that digit and computed further: rounding the result of every single contract to it adds up over thousands of them.',
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
} satisfies Record<string, EntryWords>
