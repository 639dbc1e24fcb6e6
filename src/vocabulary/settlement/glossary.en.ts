import type { EntryText } from '../entryText'

export const entries = {
  settlement: {
    name: 'Settlement price',
    text: 'The price at which the future expires, in USD for one coin: on most venues an average of an index over the last half hour or so. The bond pays the same dollars whatever it is.',
  },
  twap: {
    name: 'TWAP',
    text: 'Time-weighted average price: the mean of a price read at even steps over a window. Futures settle on one so that no single trade decides; through the window a bond turns back into plain coin, step by step.',
  },
  saleMove: {
    name: 'Move until sold',
    text: 'By how much the price moves between settlement and the sale of the coin, as a share. In that time no future hedges it: the one stretch in which the price matters.',
  },
  sale: {
    name: 'Sale',
    text: 'The coin that is left after settlement and its fee, sold at the settlement price moved until then. Slippage and fee of this sale are taken at this price, in USD.',
  },
  dollarsInHand: {
    name: 'Dollars in hand',
    text: 'What arrives after settlement, sale and all costs at the settlement price on the slider, in USD. With the right size it hardly depends on that price.',
  },
  coinAlone: {
    name: 'Coin alone',
    text: 'The same capital in coin without any future, sold with the same costs: what the hedge is compared with.',
  },
} satisfies Record<string, EntryText>
