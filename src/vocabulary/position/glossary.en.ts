import type { EntryText } from '../entryText'

export const entries = {
  entryPrice: {
    name: 'Entry price',
    text: 'The price at which the position was opened, in USD for one coin. Value and result in coin are measured from it.',
  },
  exitPrice: {
    name: 'Exit price',
    text: 'The price at which the position is closed, or would be, in USD for one coin; before the fee of closing.',
  },
  averageEntry: {
    name: 'Average entry',
    text: 'The one price at which all fills together would have the same value in coin: contracts divided by the sum of contracts over price. It is a harmonic mean, because inverse contracts add up in coin.',
    not: 'On linear contracts the average entry is the plain mean weighted by size. Here that would give a slightly higher price, and a wrong result.',
  },
  fills: {
    name: 'Fills',
    text: 'The trades that built the position, one a row: contracts and the price in USD of each.',
  },
  contractValue: {
    name: 'Value in coin',
    text: 'Contracts × contract size / price: what the contracts are worth in coin at that price, before fees. It falls as the price rises.',
  },
  result: {
    name: 'Result',
    text: 'Profit or loss of the contracts, in coin: for a long the value at entry less the value at exit, for a short the other way round. In dollars it is that coin at the exit price; positive is a gain, fees apart where no fee is named.',
  },
  signTrap: {
    name: 'Final minus initial',
    text: 'The beginner’s slip: value at exit less value at entry, as one would for a coin. On an inverse contract the value in coin falls when the price rises, so the sign comes out wrong; it is shown to be recognised.',
  },
  linearResult: {
    name: 'Linear result',
    text: 'What a linear contract with the same coin at entry would earn: a straight line that touches the curve of the inverse contract at the entry price. The distance between the two is the convexity.',
  },
  breakEvenPrice: {
    name: 'Break-even price',
    text: 'The exit price at which the result just pays the fees of entry and exit, in USD for one coin.',
  },
} satisfies Record<string, EntryText>
