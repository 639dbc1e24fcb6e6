import type { EntryText } from '../entryText'

export const entries = {
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
  satoshi: {
    name: 'Satoshi',
    text: 'The smallest unit of the coin: 0.00000001 BTC. Amounts of coin are shown to that digit and computed further: rounding the result of every single contract to it adds up over thousands of them.',
  },
} satisfies Record<string, EntryText>
