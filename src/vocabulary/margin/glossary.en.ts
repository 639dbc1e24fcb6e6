import type { EntryText } from '../entryText'

export const entries = {
  margin: {
    name: 'Margin, deposit',
    text: 'Collateral that stands behind the position, in coin for an inverse contract, and what a loss is taken from. In dollars it is that coin at the entry price. More margin moves the liquidation further away.',
    not: 'In accounting a margin is profit over sales, on a loan it is the spread over a reference rate. Here it is only the deposit.',
  },
  maintenanceMargin: {
    name: 'Maintenance margin',
    text: 'The share of the position’s value that must remain as margin; with less, the exchange closes the position. Some venues take the share of the value at that price, others of the value at entry: that choice is called maintenance on.',
    not: 'The initial margin, needed to open, is larger, and is not asked here.',
  },
  liquidation: {
    name: 'Liquidation price',
    text: 'The price at which margin and loss together leave just the maintenance margin, and the exchange takes the position. In USD for one coin; isolated margin, one tier, no closing fee. Never means that no price does it.',
  },
  bankruptcy: {
    name: 'Bankruptcy price',
    text: 'The price at which the loss has eaten the whole margin: the liquidation price with nothing to be maintained. A loss beyond it is not the holder’s, it falls on the insurance fund or on the winners.',
  },
  leverage: {
    name: 'Leverage',
    text: 'Value of the contracts over the deposit behind them, both in coin. A bond whose whole coin is deposited has a leverage of one at most, and no rise of the price can liquidate it where maintenance is taken on the value at that price.',
    not: 'The leverage on an order ticket is a setting that says how little may be deposited, and in a fund it is exposure over assets. Here it is measured from what is really there.',
  },
  dollarMargin: {
    name: 'Margin in dollars',
    text: 'Dollars posted beside the coin for the futures leg, as a share of its value at the futures price. An inverse bond needs none: its coin is the margin; the rate is for comparing with trades that do.',
  },
} satisfies Record<string, EntryText>
