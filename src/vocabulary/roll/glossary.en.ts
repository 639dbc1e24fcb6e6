import type { EntryText } from '../entryText'

export const entries = {
  roll: {
    name: 'Roll',
    text: 'The near future closed and a far one opened in its place, so that the bond goes on. A short roll buys back near and sells far, as the holder of the bond does; a long roll is the mirror image.',
  },
  nearAndFar: {
    name: 'Near and far',
    text: 'The near future is the one held, which expires first; a far one is what it may be rolled into. Prices are in USD for one coin, both of the same moment.',
  },
  rollBasis: {
    name: 'Roll basis',
    text: 'Far price less near price, in USD for one coin: what the roll adds to a coin’s worth of dollars by the far expiry, before costs. The roll rate is the same over the near price, not annualised.',
    not: 'Basis without roll is future less spot. A calendar spread is quoted far less near as here, and on some venues the other way round.',
  },
  rollYield: {
    name: 'Roll yield',
    text: 'Roll basis over the near price as an annual rate over the days between the two expiries: × 365 / days where simple. Gross, and positive where far is dearer, which a short earns and a long pays.',
    not: 'In commodity indices roll yield is what a long gains as its future moves toward spot: positive in backwardation, the other sign. Here it is the rate that the roll of a short locks in.',
  },
  netRollYield: {
    name: 'Net roll yield',
    text: 'What the roll earns by the far expiry after fees, slippage and whole lots, over the equity rolled: over those days, and as a simple annual rate, Act/365. A long pays it, so there lower is better.',
  },
  farYield: {
    name: 'Yield from spot to far expiry',
    text: 'Far price over spot, less one, as a simple annual rate over all days to the far expiry, Act/365 and gross: what a fresh bond in the far future would earn.',
  },
  farPremium: {
    name: 'Far premium over spot',
    text: 'Far price over spot, less one, as a simple annual rate on the day of the roll: an axis of the map of roll days, from one rate to another. Spot and the near premium stay as today.',
  },
  forwardRate: {
    name: 'Forward-forward rate',
    text: 'The simple annual rate from near to far expiry that the two bases over spot promise together, Act/365. It equals the roll yield where both are taken from the same prices.',
  },
  rollDays: {
    name: 'Days of a roll',
    text: 'Days between the expiries are what the roll yield is spread over; days to far expiry count from the valuation, and the roll day is counted from there too.',
  },
  breakEvenFar: {
    name: 'Break-even of a roll',
    text: 'The far price, or the fee on each leg, at which the roll earns just the cost of capital between the expiries; lots are left aside. Compare the tie, which is against the other ways.',
  },
  rollOrder: {
    name: 'Order of a roll',
    text: 'Contracts to trade, in whole lots: the near leg closes the whole position, the far leg is as large as the coin allows at the far price. Short: buy near, sell far; long: sell near, buy far.',
  },
  legInCoin: {
    name: 'Leg in coin',
    text: 'Contracts of one leg × contract size over the price of that leg, in coin: what its fee is a share of.',
  },
  availableCoin: {
    name: 'Coin for the far leg',
    text: 'Equity at the near price less the fee of the near leg, in coin: it has to carry the far contracts and their fee.',
  },
  rollResult: {
    name: 'Earned by the roll',
    text: 'Dollars that the roll adds from near to far expiry: roll basis captured, less the costs of both legs. Costs are negative. The remainder is open and counts at the near price, so it earns no basis.',
  },
  schedule: {
    name: 'Rolls in a row',
    text: 'Several rolls one after another, each closing what the one before opened, with the prices of its own day. They compound: return, days and simple annual yield so far are after fees, from the first near price.',
  },
} satisfies Record<string, EntryText>
