import type { EntryText } from '../entryText'

export const entries = {
  basisCaptured: {
    name: 'Basis captured',
    text: 'What the hedged part earns from the basis as quoted, in USD: the face less what its coin costs at spot today. Costs are the lines that follow it.',
  },
  breakEvenCosts: {
    name: 'Break-even of one input',
    text: 'The futures price, the futures fee or the exit slippage at which the bond earns exactly the cost of capital, all else as typed. Type it into its field: the excess is zero. Whole lots are left aside, but for the slippage.',
  },
} satisfies Record<string, EntryText>
