import type { EntryText } from '../entryText'

export const entries = {
  entryPrice: {
    name: 'Entry price',
    text: 'The price at which the position was opened, in USD per BTC. Notional and PnL in BTC are measured from it.',
  },
  exitPrice: {
    name: 'Exit price',
    text: 'The price at which the position is closed, or would be, in USD per BTC, before the closing fee.',
  },
  averageEntry: {
    name: 'Average entry',
    text: 'The one price at which all fills together have the same notional in BTC: contracts divided by the sum of contracts / price. It is a harmonic mean, because inverse contracts add up in BTC.',
    not: 'For linear contracts the average entry is the mean weighted by size. Here that would give a slightly higher price and a wrong PnL.',
  },
  fills: {
    name: 'Fills',
    text: 'The trades that built the position, one per row: contracts and price in USD.',
  },
  contractValue: {
    name: 'Notional in BTC',
    text: 'Contracts × contract size / price: what the contracts stand for in BTC at that price, before fees. It falls as the price rises. It is not a price: opening costs only the fee and takes margin.',
  },
  result: {
    name: 'PnL',
    text: 'Profit or loss of the contracts in BTC: for a long the notional at entry minus the notional at exit, for a short the other way round. In dollars it is that BTC at the exit price. Before fees where none is named.',
  },
  signTrap: {
    name: 'Final minus initial',
    text: 'The beginner’s slip: value at exit minus value at entry, as for spot BTC. The notional in BTC of an inverse contract falls when the price rises, so the sign comes out wrong.',
  },
  linearResult: {
    name: 'Linear PnL',
    text: 'What a linear contract with the same BTC at entry would earn: a straight line that touches the curve of the inverse contract at the entry price. The distance between the two is the convexity.',
  },
  breakEvenPrice: {
    name: 'Break-even price',
    text: 'The exit price at which the PnL just pays the fees of entry and exit, in USD per BTC.',
  },
} satisfies Record<string, EntryText>
