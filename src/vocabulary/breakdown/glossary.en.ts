import type { EntryText } from '../entryText'

export const entries = {
  basisCaptured: {
    name: 'Basis captured',
    text: 'What the hedged part earns from the basis as quoted, in USD: the face less what its coin costs at spot today. Costs are the lines that follow it.',
  },
  breakEvenCosts: {
    name: 'Break-even costs',
    text: 'Costs at which the bond would earn exactly the cost of capital: the basis captured less what the capital costs over the term. In USD, and as a share of the capital.',
  },
} satisfies Record<string, EntryText>
