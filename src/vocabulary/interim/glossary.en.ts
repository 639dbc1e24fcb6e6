import type { EntryText } from '../entryText'

export const entries = {
  markToMarket: {
    name: 'Mark to market',
    text: 'What a position is worth, or has gained, at the prices of this moment, as if closed now. Before expiry a bond’s mark moves with the basis although its face does not; exit costs are not in it unless the label says so.',
  },
  valueOnTheWay: {
    name: 'Value then',
    text: 'The bond before expiry at the spot and the future of that moment: coin held and the marked future, sold at that spot, in USD and before exit costs. At expiry it is the face and the unhedged coin.',
  },
} satisfies Record<string, EntryText>
