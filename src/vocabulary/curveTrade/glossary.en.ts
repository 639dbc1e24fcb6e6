import type { EntryText } from '../entryText'

export const entries = {
  curveTrade: {
    name: 'Calendar spread and butterfly',
    text: 'Expiries traded against each other: one bought and another sold, or both wings against the middle. Weighted by DV01, a parallel move of the annual basis earns nothing; one to one, contracts are equal. What is left is a view on the slope, or on the curvature.',
  },
} satisfies Record<string, EntryText>
