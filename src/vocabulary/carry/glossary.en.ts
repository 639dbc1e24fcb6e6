import type { EntryText } from '../entryText'

export const entries = {
  fundShare: {
    name: 'ETF share',
    text: 'BTC behind one share as the sponsor states it, minus the sponsor’s fee for every day since, adjusted for splits. The share’s premium or discount is assumed to be the same at the end.',
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
    text: 'Long leg and initial margin together, however financed. Your own part is the equity: the capital entered.',
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
    text: 'As the price rises the venue calls for the loss of the short and for margin on a larger value. The cash reserve covers the highest price on the way with the stated confidence, normal and without drift; real prices jump further.',
  },
  volatility: {
    name: 'Volatility p.a.',
    text: 'Standard deviation of the price’s moves p.a., as a share of the price; over a shorter time it shrinks with the square root. An input, not a measurement.',
  },
  fixings: {
    name: 'Fixings apart',
    text: 'CME futures settle on BRR, at 16:00 in London; funds are valued at 16:00 in New York: five hours later, four while only one of the two has changed its clocks. One sigma says what the price may do in between.',
  },
} satisfies Record<string, EntryText>
