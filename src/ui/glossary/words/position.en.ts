import type { EntryWords } from '../entries'

/** A position, its collateral and its dangers. */
export const position = {
  entryPrice: {
    name: 'Entry price',
    text: 'The price at which the position was opened, in USD for one coin. Value and result in coin are measured from it.',
  },
  exitPrice: {
    name: 'Exit price',
    text: 'The price at which the position is closed, or would be, in USD for one coin; before the fee of closing.',
  },
  averageEntry: {
    name: 'Average entry',
    text: 'The one price at which all fills together would have the same value in coin: contracts divided by the sum of contracts over price. It is a harmonic mean, because inverse contracts add up in coin.',
    not: 'On linear contracts the average entry is the plain mean weighted by size. Here that would give a slightly higher price, and a wrong result.',
  },
  fills: {
    name: 'Fills',
    text: 'The trades that built the position, one a row: contracts and the price in USD of each.',
  },
  contractValue: {
    name: 'Value in coin',
    text: 'Contracts × contract size / price: what the contracts are worth in coin at that price, before fees. It falls as the price rises.',
  },
  result: {
    name: 'Result',
    text: 'Profit or loss of the contracts, in coin: for a long the value at entry less the value at exit, for a short the other way round. In dollars it is that coin at the exit price; positive is a gain, fees apart where no fee is named.',
  },
  signTrap: {
    name: 'Final minus initial',
    text: 'The beginner’s slip: value at exit less value at entry, as one would for a coin. On an inverse contract the value in coin falls when the price rises, so the sign comes out wrong; it is shown to be recognised.',
  },
  linearResult: {
    name: 'Linear result',
    text: 'What a linear contract with the same coin at entry would earn: a straight line that touches the curve of the inverse contract at the entry price. The distance between the two is the convexity.',
  },
  breakEvenPrice: {
    name: 'Break-even price',
    text: 'The exit price at which the result just pays the fees of entry and exit, in USD for one coin.',
  },
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
  adl: {
    name: 'Auto-deleveraging (ADL)',
    text: 'When a loser’s margin and the insurance fund are used up, the exchange closes part of the winners’ positions at the bankruptcy price. A bond loses part of its hedge that way, and must sell it again, perhaps at a lower basis.',
  },
  markToMarket: {
    name: 'Mark to market',
    text: 'What a position is worth, or has gained, at the prices of this moment, as if closed now. Before expiry a bond’s mark moves with the basis although its face does not; exit costs are not in it unless the label says so.',
  },
  equity: {
    name: 'Equity',
    text: 'Coin in the account and the result of the contracts together. In dollars it is that coin at the price of the same moment: of a whole hedge at expiry, the face.',
  },
  hedge: {
    name: 'Hedge',
    text: 'A position that takes back what another one gains or loses. Here coin is hedged by short inverse contracts of the same value in coin, so that the sum in dollars stands still.',
  },
  delta: {
    name: 'Delta',
    text: 'Coin that still moves with the price: coin held less the coin that the contracts cover. It is the figure called left unhedged; zero is a pure dollar.',
    not: 'Of an option, delta is how far its price moves for one dollar of the coin. Here it is an amount of coin, with the annual basis held as it is.',
  },
} satisfies Record<string, EntryWords>
