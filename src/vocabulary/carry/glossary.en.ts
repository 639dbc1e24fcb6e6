import type { EntryText } from '../entryText'

export const entries = {
  fundShare: {
    name: 'ETF share',
    text: 'BTC behind one share as the sponsor states it, less the sponsor’s fee for every day since and shared out anew by splits. A share costs that BTC and a premium or discount, which is taken to be the same at the end.',
  },
  contractMix: {
    name: 'Contract mix',
    text: 'Whole contracts of several sizes that come nearest to the BTC the capital carries, never above it. Of equal mixes the one with the largest contracts.',
  },
  carryFinancing: {
    name: 'Financing',
    text: 'The borrowed part of the long leg costs the loan rate; margin and cash left earn theirs. Simple, Act/365, until expiry.',
  },
  carryCapital: {
    name: 'Capital tied up',
    text: 'Long leg and initial margin together, whoever pays for them. Your own part is the equity: the desk’s capital.',
  },
  carryYield: {
    name: 'Yields of the carry',
    text: 'The basis is the quote’s; net on notional is after all costs; on capital is before the loan’s interest; on equity is after everything. All to the same expiry.',
  },
  carryEnd: {
    name: 'At settlement',
    text: 'Long leg sold, futures settled, margin and cash back, loan repaid, all at one price. The sum hardly depends on the price: what does is the unhedged part and the sponsor’s fee.',
  },
  carryBreakdown: {
    name: 'PnL of the carry',
    text: 'The profit line by line, signed: basis, price move of the unhedged part, costs, sponsor fee, financing. What the lines leave unexplained is zero.',
  },
  marginReserve: {
    name: 'Cash against margin calls',
    text: 'Called for as the price rises: the loss of the short and the margin on a larger value. The cash to hold covers the highest price on the way with the stated confidence, normal and without drift; real prices jump farther.',
  },
  volatility: {
    name: 'Volatility',
    text: 'Standard deviation of the price’s moves, a year, as a part of the price; over a shorter time it shrinks with the square root. Stated, not measured.',
  },
  fixings: {
    name: 'Fixings apart',
    text: 'CME futures settle on BRR, at 16:00 in London; funds are valued at 16:00 in New York: five hours later, four while only one of the two has changed its clocks. One sigma says what the price may do in between.',
  },
} satisfies Record<string, EntryText>
