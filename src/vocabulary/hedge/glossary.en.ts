import type { EntryText } from '../entryText'

export const entries = {
  bondKind: {
    name: 'Bond: fixed or floating',
    text: 'Which contract hedges the BTC. Fixed: the dated future of Market & account, at its price. Floating: the inverse perpetual, whose price stays near spot and whose yield is the funding; nothing fixes it, so it has to be expected.',
  },
  expectedFunding: {
    name: 'Expected funding',
    text: 'The funding you expect over a year, simple, as a share of the face value; it is received over the days to the desk’s expiry and not hedged again. The perpetual is bought back at the fee and slippage of the future.',
  },
} satisfies Record<string, EntryText>
