import type { EntryText } from '../entryText'

export const entries = {
  nakaDollar: {
    name: 'NakaDollar',
    text: 'BTC and a short inverse contract of the same notional: together a constant number of dollars at any price. One NakaDollar is one dollar of inverse contracts sold short against BTC that covers it.',
  },
  syntheticDollar: {
    name: 'Synthetic dollar',
    text: 'A dollar made of positions instead of a bank’s promise. Behind it stand BTC at an exchange and the margin of the other side, and their risks.',
    not: 'A fiat-backed stablecoin is a claim on an issuer who holds dollars. Here nobody holds any: the value follows from the hedge.',
  },
  fixedBond: {
    name: 'Fixed-rate bond',
    text: 'BTC bought and a dated inverse future sold against it: dollars today for more dollars at expiry, at a rate known on the first day.',
  },
  zeroCoupon: {
    name: 'Zero-coupon bond',
    text: 'A bond that pays once, at the end: bought below its face value, and the difference is the interest. The fixed-rate bond is one, with the basis as its interest.',
  },
  face: {
    name: 'Face value',
    text: 'Dollars that the hedged bond pays at expiry at any price, before exit costs: contracts × contract size. The unhedged BTC comes on top.',
  },
  priceOfFace: {
    name: 'Price (% of face)',
    text: 'Capital less unhedged BTC, divided by face value: what a dollar at expiry costs today, as bonds are quoted. Entry costs are in it, so it is a little above spot / future.',
  },
  coin: {
    name: 'BTC to buy, BTC balance',
    text: 'BTC to buy is what the capital buys after the spot fee and slippage. The BTC balance is what is left after the futures fee; it is the margin.',
  },
  residual: {
    name: 'Unhedged BTC',
    text: 'BTC that no whole lot covers, also in dollars at spot: it still moves with the price. A negative amount is over-hedged.',
  },
  hedge: {
    name: 'Hedge',
    text: 'A position that offsets what another gains or loses. Here BTC is hedged by short inverse contracts of the same notional in BTC, so that the sum in dollars is constant.',
  },
  delta: {
    name: 'Delta',
    text: 'BTC that still moves with the price: BTC balance minus hedged BTC, listed as unhedged BTC. Zero is a pure dollar.',
    not: 'For an option, delta is how far its price moves for one dollar of BTC. Here it is an amount of BTC, with the annual basis unchanged.',
  },
  finalDollars: {
    name: 'Proceeds at expiry',
    text: 'What the capital becomes. For the fixed bond: face value and unhedged BTC at today’s spot, after all exit costs. For the floating bond: equity after the last payment, at that price, not closed out.',
  },
  unexplained: {
    name: 'Unexplained PnL',
    text: 'Net PnL minus the lines that explain it, in USD. Zero but for rounding far behind the last digit shown; anything else would be an error.',
  },
  beginnersSize: {
    name: 'Naive hedge',
    text: 'Capital divided by contract size. It sizes at spot, but a contract covers BTC at the futures price: under-hedged in contango, over-hedged in backwardation.',
  },
  coinLeg: {
    name: 'BTC balance in USD',
    text: 'The BTC balance at the settlement price, without the future: the leg that rises and falls with the price.',
  },
} satisfies Record<string, EntryText>
