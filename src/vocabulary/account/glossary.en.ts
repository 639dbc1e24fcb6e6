import type { EntryText } from '../entryText'

export const entries = {
  capital: {
    name: 'Capital',
    text: 'Dollars that are put in on the first day, before any cost. Returns are measured against it.',
  },
  costOfCapital: {
    name: 'Cost of capital',
    text: 'What the dollars cost, or would earn elsewhere: a simple annual rate, Act/365. A trade is worth doing only above it.',
  },
  equity: {
    name: 'Equity',
    text: 'Coin in the account and the result of the contracts together. In dollars it is that coin at the price of the same moment: of a whole hedge at expiry, the face.',
  },
  profit: {
    name: 'Profit',
    text: 'Dollars at the end less the capital, for the whole term. Called gross it is of the quotes alone, before costs and lots.',
  },
  returnRate: {
    name: 'Return over the term',
    text: 'Dollars at the end over dollars at the start, less one. Not annualised: compare it only with returns over as many days.',
  },
  excess: {
    name: 'Excess',
    text: 'Net yield less the cost of capital, simple, a year. Below zero the dollars are better used elsewhere. Of a roll by the long side, who pays the yield, it is the cost of capital less the yield.',
  },
  carry: {
    name: 'Carry',
    text: 'Dollars that the bond earns over the cost of its capital, for the whole term and after all costs: break-even costs less costs.',
    not: 'Elsewhere carry is the whole return of a position if no price moves, or the cost of holding a good; cash and carry is the trade itself. Here only what is left over the cost of capital.',
  },
} satisfies Record<string, EntryText>
