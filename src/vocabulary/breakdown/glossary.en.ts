import type { EntryText } from '../entryText'

export const entries = {
  basisCaptured: {
    name: 'Basis captured',
    text: 'What the hedged part earns from the quoted basis, in USD: the face value minus what its BTC costs at spot today. The costs are listed after it.',
  },
  breakEvenCosts: {
    name: 'Break-even of one input',
    text: 'The futures price, the futures fee or the exit slippage at which the bond earns exactly the cost of capital, all else as typed. Type it into its field: the excess yield is zero. Whole lots are left aside, except for the slippage; a cost has none where the bond is behind even without it.',
  },
} satisfies Record<string, EntryText>
