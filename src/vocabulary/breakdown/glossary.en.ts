import type { EntryText } from '../entryText'

export const entries = {
  basisCaptured: {
    name: 'Basis captured',
    text: 'What the hedged part earns from the quoted basis, in USD: the face value minus what its BTC costs at spot today. The costs are listed after it.',
  },
  breakEvenCosts: {
    name: 'Break-even costs',
    text: 'Costs at which the bond earns exactly the cost of capital: basis captured minus the cost of the capital over the term. In USD, and as a share of the capital.',
  },
} satisfies Record<string, EntryText>
