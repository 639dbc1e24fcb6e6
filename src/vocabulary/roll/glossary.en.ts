import type { EntryText } from '../entryText'

export const entries = {
  roll: {
    name: 'Roll',
    text: 'The near future closed and a far one opened in its place, so that the bond goes on. A short roll buys back near and sells far, as the bond’s holder does; a long roll is the reverse.',
  },
  nearAndFar: {
    name: 'Near and far',
    text: 'The near future is the one held, which expires first; a far one is what it may be rolled into. Prices are in USD per BTC, both of the same moment.',
  },
  rollBasis: {
    name: 'Calendar spread',
    text: 'Far price minus near price, in USD per BTC: what the roll adds to one BTC’s worth of dollars by the far expiry, before costs. As a share of the near price it is not annualised.',
    not: 'Basis alone is future minus spot. Some venues quote a calendar spread the other way round, near minus far.',
  },
  rollYield: {
    name: 'Implied forward yield',
    text: 'Calendar spread / near price as an annual rate over the days between the expiries: × 365 / days if simple. Gross; positive if far is dearer, which a short earns and a long pays.',
    not: 'In commodity indices roll yield is what a long gains as its future moves toward spot: positive in backwardation. Here it is the rate that a short locks in by rolling.',
  },
  netRollYield: {
    name: 'Net forward yield',
    text: 'Roll PnL after fees, slippage and whole lots, divided by the equity rolled: over those days, and as a simple annual rate, Act/365. A long pays it, so for a long lower is better.',
  },
  farYield: {
    name: 'Spot-to-far yield',
    text: 'Far price / spot − 1 as a simple annual rate over all days to the far expiry, Act/365, gross: what a new bond in the far future would earn.',
  },
  farPremium: {
    name: 'Far premium over spot',
    text: 'Far price / spot − 1 as a simple annual rate on the day of the roll: an axis of the heat map, from one rate to another. Spot and the near premium stay as today.',
  },
  forwardRate: {
    name: 'Forward-forward rate',
    text: 'The simple annual rate from near to far expiry implied by the two bases over spot, Act/365. It equals the implied forward yield if both are taken from the same prices.',
  },
  rollDays: {
    name: 'Days of a roll',
    text: 'The implied forward yield is spread over the days between the expiries; days to far expiry and the roll day count from “as of”.',
  },
  breakEvenFar: {
    name: 'Break-even of a roll',
    text: 'The far price, or the fee per leg, at which the roll earns just the cost of capital between the expiries; lots are ignored, and there is no fee where even none leaves the roll behind. Break-even vs next best compares with the other alternatives instead.',
  },
  rollOrder: {
    name: 'Order of a roll',
    text: 'Contracts to trade, in whole lots: the near leg closes the whole position, the far leg is as large as the BTC allows at the far price. Short: buy near, sell far; long: sell near, buy far.',
  },
  legInCoin: {
    name: 'Leg in BTC',
    text: 'Contracts of one leg × contract size / the price of that leg, in BTC: the base of its fee.',
  },
  availableCoin: {
    name: 'BTC for the far leg',
    text: 'Equity at the near price minus the fee of the near leg, in BTC: it margins the far contracts and pays their fee.',
  },
  rollResult: {
    name: 'Roll PnL',
    text: 'Dollars that the roll adds from near to far expiry: spread captured minus the costs of both legs. Costs are negative. Unhedged BTC counts at the near price and earns no basis.',
  },
  schedule: {
    name: 'Roll schedule',
    text: 'Several rolls one after another, each closing what the one before opened, at the prices of its own day. They compound: cumulative return, days and simple annual yield are after fees, from the first near price.',
  },
  rollDv01: {
    name: 'Roll DV01',
    text: 'What one basis point of the implied forward yield is worth to the roll, in USD: the far leg at the near price, times the days between the expiries over 365, times 0.0001. A short gains it when the far price rises before the roll.',
  },
} satisfies Record<string, EntryText>
