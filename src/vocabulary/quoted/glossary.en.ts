import type { EntryText } from '../entryText'

export const entries = {
  bidAndOffer: {
    name: 'Bid and offer yield',
    text: 'The bid yield is what the bond pays who buys spot at the ask and sells the future at the bid; the offer yield is what it costs who sells spot at the bid and buys the future at the ask. Simple, Act/365, before fees. A price between them is a limit order on one leg.',
  },
} satisfies Record<string, EntryText>
