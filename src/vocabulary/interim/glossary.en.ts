import type { EntryText } from '../entryText'

export const entries = {
  markToMarket: {
    name: 'Mark to market',
    text: 'The value or PnL of a position at current prices, as if closed now. Before expiry a bond’s mark moves with the basis although its face value does not; exit costs are not included unless the label says so.',
  },
  valueOnTheWay: {
    name: 'Value at date',
    text: 'The bond before expiry at the spot and futures prices of that date: BTC balance and unrealised futures PnL, valued at that spot, in USD, before exit costs. At expiry it is the face value and the unhedged BTC.',
  },
} satisfies Record<string, EntryText>
