import type { EntryText } from '../entryText'

export const entries = {
  recovery: {
    name: 'Recovery rate',
    text: 'The share of BTC at a failed exchange that customers get back in the end. The rest is the loss given failure.',
  },
  defaultLoss: {
    name: 'Loss given failure',
    text: 'What is lost if the exchange fails: the BTC there minus what is recovered; in BTC, in USD at today’s spot and as a share of capital. What is left is BTC kept elsewhere plus the part recovered. Once fully margined, once with the margin posted.',
  },
  breakEvenDefault: {
    name: 'Break-even failure probability',
    text: 'The probability p of a failure at which the bond’s expected proceeds equal those required by the cost of capital: (1 − p) × proceeds at expiry + p × dollars left after a failure. For the term and p.a.; there is none without an excess yield, or where a failure leaves at least what is required.',
  },
  exchangeExposure: {
    name: 'Exposure to the exchange',
    text: 'Margin posted plus the unrealised PnL of the short, in BTC and in USD at a price. It grows as the price falls, because that PnL is at the exchange too. Fully margined it is the face value at any price.',
  },
  liquidationDistance: {
    name: 'Distance to liquidation',
    text: 'How far the future may move before it reaches the liquidation price, as a share of the future. “Never”: no price triggers it.',
  },
  adl: {
    name: 'Auto-deleveraging (ADL)',
    text: 'When a loser’s margin and the insurance fund are used up, the exchange closes part of the winners’ positions at the bankruptcy price, usually above the market when prices fall. A bond loses part of its hedge and must sell it again.',
  },
  deleveragedPart: {
    name: 'Part closed by ADL',
    text: 'Contracts that ADL leaves, and those it closes. Their dollars are paid at once, as BTC at the ADL price. That BTC is unhedged until resold, in the lots it covers at the new futures price after the fee; what is left over stays unhedged.',
  },
  deleveragedChange: {
    name: 'Change by ADL',
    text: 'Dollars at expiry with ADL minus without: the face value resold, plus the unhedged BTC at the spot of that moment, minus the notional closed. Negative if the ADL price is above the resale price.',
  },
  openInterest: {
    name: 'Open interest',
    text: 'All open contracts at a venue, each counted once for its two sides. The shorts of inverse contracts together hold that many dollars of notional; only those backed by BTC are NakaDollars.',
  },
  supplyCap: {
    name: 'Reserve exhaustion price',
    text: 'The price at which all longs of inverse contracts together owe as much BTC as a reserve holds, given open interest and average entry: the 21,000,000 BTC that can ever exist, or an insurance fund. Margin already posted is not counted.',
  },
  owedCoin: {
    name: 'BTC owed by longs',
    text: 'Open interest × (1 / price − 1 / average entry), in BTC: what the longs owe the shorts if the price falls there. It grows ever faster on the way down.',
  },
  topUp: {
    name: 'Top-up',
    text: 'BTC to be added to the margin after a price move: so that the maintenance margin is there and the position is kept, or so that it could be opened anew at that price. Nothing is assumed to be added on the way.',
  },
  maintenanceTier: {
    name: 'Maintenance tiers',
    text: 'Venues ask more of larger positions: the rate of its tier for the whole position (Kraken, OKX), or each rate for the part in its tier (Binance, Bybit); the initial margin is that of the tier for the whole. Sizes are counted in dollars sold, or in BTC at the price; in BTC a short shrinks as the price rises and may pass into a lower tier before it is liquidated. An empty table is one tier at the maintenance margin of Market & account.',
  },
  touchProbability: {
    name: 'Probability of touching liquidation',
    text: 'How likely the future rises to the liquidation price at some moment before expiry, at the volatility stated: lognormal, without drift or jumps, watched at every moment. Paths simulates the same with jumps and a moving basis.',
  },
} satisfies Record<string, EntryText>
