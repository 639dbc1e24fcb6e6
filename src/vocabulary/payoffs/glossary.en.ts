import type { EntryText } from '../entryText'

export const entries = {
  zScore: {
    name: 'Z-score',
    text: 'How many standard deviations a move was. One-sided is the probability of a move so far or farther on that side, two-sided on either; normal. Real moves of that size are far more frequent.',
  },
  creation: {
    name: 'Creation',
    text: 'New shares of a fund and the dollars that came for them; the one over the other is what a share was worth.',
  },
  oilContract: {
    name: 'OIL contract',
    text: 'Settles at the price of WTI and 100 dollars, so that it stays above zero where oil does not.',
  },
  binaryContract: {
    name: 'Binary contract',
    text: 'Pays one dollar if something happens and nothing if not. Its price is the probability at which neither side earns.',
  },
  difficultyContract: {
    name: 'Hash-rate contract',
    text: 'Settles at the mean of the mining difficulties in its term.',
  },
  barriers: {
    name: 'Barrier ladder',
    text: 'Structured notes become a short put where the price falls to a part of its fixing. Each rung is such a barrier; what dealers sell between two prices is the notional reached, times what they hedge of it: an assumption.',
  },
} satisfies Record<string, EntryText>
