import type { EntryText } from '../entryText'

export const entries = {
  margin: {
    name: 'Margin',
    text: 'Collateral behind the position, in BTC for an inverse contract; losses are taken from it. In dollars it is that BTC at the entry price. More margin moves the liquidation price further away.',
    not: 'In accounting a margin is profit over sales, on a loan the spread over a reference rate. Here it is only the collateral posted.',
  },
  maintenanceMargin: {
    name: 'Maintenance margin',
    text: 'The share of the notional that must remain as margin; with less, the venue closes the position. Some venues take the share of the value at that price, others of the value at entry: that choice is “maintenance on”.',
    not: 'The initial margin, needed to open, is larger and not asked here.',
  },
  liquidation: {
    name: 'Liquidation price',
    text: 'The price at which margin and loss together leave just the maintenance margin, and the venue takes over the position. In USD per BTC; isolated margin, one tier, no closing fee. “Never”: no price triggers it.',
  },
  bankruptcy: {
    name: 'Bankruptcy price',
    text: 'The price at which the loss has used up the whole margin: the liquidation price with no maintenance margin. A loss beyond it is not the holder’s; it falls on the insurance fund or on the winners.',
  },
  leverage: {
    name: 'Leverage',
    text: 'Notional divided by the margin posted, both in BTC. A fully margined bond has a leverage of 1 at most, and no rise can liquidate it if maintenance is on liquidation value.',
    not: 'On an order ticket leverage is a setting for how little may be posted; in a fund it is exposure over assets. Here it is measured from the margin actually posted.',
  },
  dollarMargin: {
    name: 'USD margin',
    text: 'Dollars posted beside the BTC for the futures leg, as a share of its value at the futures price. An inverse bond needs none: its BTC is the margin; the rate is for comparing with trades that do.',
  },
} satisfies Record<string, EntryText>
