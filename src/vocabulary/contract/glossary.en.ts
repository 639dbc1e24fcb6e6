import type { EntryText } from '../entryText'

export const entries = {
  inverseContract: {
    name: 'Inverse contract',
    text: 'Each contract is a fixed number of dollars, margined and settled in BTC: M dollars are M / P BTC at a price P. That is its notional value, not its price: opening it costs nothing and takes margin. Twice the price is half the BTC, so PnL in BTC is a curve, not a line.',
    not: 'An inverse fund is another thing: it gains when its index falls and is reset daily. Here inverse says only that the notional in BTC is the inverse of the price.',
  },
  linearContract: {
    name: 'Linear contract',
    text: 'Each contract is a fixed amount of BTC, margined and settled in dollars or a stablecoin: PnL in dollars is a straight line in the price. With single-asset margin BTC is no margin for it; a unified account takes BTC with a haircut and lends the dollars of a loss.',
  },
  contractSize: {
    name: 'Contract size',
    text: 'Dollars that one inverse contract stands for, written M: 1, 10 or 100 on most venues. It never changes with the price; its notional in BTC does.',
    not: 'For linear contracts the contract size is an amount of BTC, 5 BTC at CME. Here it is in dollars.',
  },
  lot: {
    name: 'Lot',
    text: 'Contracts trade in whole multiples of the lot size. What does not fill a lot is not traded: sizes are rounded toward the smaller position, and the rest is listed as unhedged BTC.',
    not: 'In currency trading a lot is 100,000 units. Here it is a number of contracts, on many venues just one.',
  },
  contracts: {
    name: 'Contracts',
    text: 'How many contracts are held, bought or sold, always a whole number. Times the contract size it is the notional in dollars.',
  },
  side: {
    name: 'Side, direction',
    text: 'Long gains when the price rises, short when it falls; in formulas long is +1 and short is −1. To turn BTC into dollars, sell: the bonds here are short the contract.',
  },
  size: {
    name: 'Size',
    text: 'How much is traded. Dollars divided by the contract size are contracts; the right number comes from the BTC held and the futures price, not from the capital.',
    not: 'A spot order is sized in BTC, an inverse order in contracts or dollars, a report often in dollars at today’s price. Here it is contracts, unless the label says otherwise.',
  },
  notional: {
    name: 'Notional value',
    text: 'What the contracts stand for. For inverse contracts the notional in dollars is fixed, contracts × size; in BTC it is those dollars divided by a price. It is not what opening costs: opening costs a fee and takes margin.',
    not: 'For a linear contract it is the other way round: the BTC are fixed and the dollars move. The face value of the bond is its notional in dollars.',
  },
  satoshi: {
    name: 'Satoshi',
    text: 'The smallest unit of bitcoin: 0.00000001 BTC. Amounts are shown to that digit and computed further: rounding the PnL of every single contract to it adds up over thousands of them.',
  },
} satisfies Record<string, EntryText>
