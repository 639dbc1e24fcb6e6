import type { EntryText } from '../entryText'

export const entries = {
  capital: {
    name: 'Capital',
    text: 'The dollars put in on the first day, before any cost. Returns are measured against it.',
  },
  costOfCapital: {
    name: 'Cost of capital',
    text: 'What the dollars cost, or would earn elsewhere: a simple annual rate, Act/365. A trade is worth doing only above it.',
  },
  equity: {
    name: 'Equity',
    text: 'BTC in the account plus the PnL of the contracts. In dollars it is valued at the price of the same moment; for a full hedge at expiry it equals the face value.',
  },
  profit: {
    name: 'Net PnL',
    text: 'Proceeds at the end minus the capital, for the whole term. Gross PnL comes from the quotes alone, before costs and lots.',
  },
  returnRate: {
    name: 'Return over the term',
    text: 'Proceeds at the end divided by the capital, minus one. Not annualised: compare it only with returns over the same number of days.',
  },
  excess: {
    name: 'Excess yield',
    text: 'Net yield minus the cost of capital, simple, p.a., in percentage points (1 pp = 100 bp). Below zero the dollars are better used elsewhere. For the long side of a roll, which pays the yield, it is the cost of capital minus the yield.',
  },
  carry: {
    name: 'Net carry',
    text: 'Dollars the bond earns over the cost of its capital, for the whole term and after all costs: break-even costs minus total costs.',
    not: 'Elsewhere carry is the whole return of a position if no price moves, or the cost of holding an asset; cash and carry is the trade itself. Here it is only what is left over the cost of capital.',
  },
} satisfies Record<string, EntryText>
