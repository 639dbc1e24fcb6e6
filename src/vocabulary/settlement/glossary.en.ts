import type { EntryText } from '../entryText'

export const entries = {
  settlement: {
    name: 'Settlement price',
    text: 'The price at which the future expires, in USD per BTC: on most venues an index average over about half an hour. The bond pays the same dollars whatever it is.',
  },
  twap: {
    name: 'TWAP',
    text: 'Time-weighted average price: the mean of prices taken at even intervals over a window. Futures settle on one so that no single trade decides; through the window a bond turns back into plain BTC, step by step.',
  },
  saleMove: {
    name: 'Price move before sale',
    text: 'How far the price moves between settlement and the sale of the BTC, as a share. No future hedges it in that time: the one stretch in which the price matters.',
  },
  sale: {
    name: 'Sale',
    text: 'The BTC left after settlement and its fee, sold at the settlement price moved until then. Slippage and fee of this sale are taken at this price, in USD.',
  },
  dollarsInHand: {
    name: 'Net proceeds',
    text: 'What arrives after settlement, sale and all costs at the settlement price on the slider, in USD. With the right size it hardly depends on that price.',
  },
  coinAlone: {
    name: 'BTC only',
    text: 'The same capital in BTC without any future, sold at the same costs: what the hedge is compared with.',
  },
} satisfies Record<string, EntryText>
