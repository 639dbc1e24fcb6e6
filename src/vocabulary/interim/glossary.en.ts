import type { EntryText } from '../glossary'

export const entries = {
  markToMarket: {
    name: 'Mark to market',
    text: 'What a position is worth, or has gained, at the prices of this moment, as if closed now. Before expiry a bond’s mark moves with the basis although its face does not; exit costs are not in it unless the label says so.',
  },
  valueOnTheWay: {
    name: 'Value then',
    text: 'The bond before expiry at the spot and the future of that moment: coin held and the marked future, sold at that spot, in USD and before exit costs. At expiry it is the face and the unhedged coin.',
  },
  path: {
    name: 'Path',
    text: 'Values by day, typed or pasted: of the annual basis for the value on the way, of funding and price for the floating bond. Between two days values are interpolated in a straight line.',
  },
  day: {
    name: 'Day',
    text: 'Days of 24 hours after the valuation or the opening; fractions are allowed.',
  },
} satisfies Record<string, EntryText>
