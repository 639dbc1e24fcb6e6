import type { EntryText } from '../entryText'

export const entries = {
  tradeRanking: {
    name: 'Best trade',
    text: 'Every contract that may be sold against BTC, ranked by the dollars that the same capital ends with on the same day, all costs paid. Dollars in hand before that day wait at the cost of capital. The funding that a perpetual earns is an assumption, and stands beside the number.',
  },
  makerTaker: {
    name: 'Maker and taker',
    text: 'A taker sells at the bid at once, and loses slippage where the bid holds less than the size. A maker’s order rests at the ask for a lower fee, and may never be filled. Fees are the venues’ published base tiers until you type your own.',
  },
  marginKinds: {
    name: 'Margin in BTC or in dollars',
    text: 'An inverse contract is margined with the very BTC that it hedges: fully margined, no price liquidates it, and all of it lies at the venue. A linear contract takes dollars or a stablecoin out of the capital; the BTC may lie elsewhere, but a rise in price calls for more margin, and a stablecoin may lose its peg.',
  },
} satisfies Record<string, EntryText>
