import type { EntryText } from '../entryText'

export const entries = {
  nakaDollar: {
    name: 'NakaDollar',
    text: 'Coin and a short inverse contract of the same value: together a constant number of dollars at any price. There are as many of them as dollars of inverse contracts are held short against coin.',
  },
  syntheticDollar: {
    name: 'Synthetic dollar',
    text: 'A dollar made of positions instead of a bank’s promise. What stands behind it is coin at an exchange and the margin of the other side, so the risks are theirs.',
    not: 'A stablecoin is a claim on an issuer who holds dollars. Here nobody holds any: the value follows from the hedge.',
  },
  fixedBond: {
    name: 'Fixed-rate bond',
    text: 'Coin bought and a dated inverse future sold against it: dollars today for more dollars at expiry, at a rate known on the first day.',
  },
  zeroCoupon: {
    name: 'Zero-coupon bond',
    text: 'A bond that pays once, at the end: bought below its face, and the difference is the interest. The fixed-rate bond is one, with the basis as its interest.',
  },
  face: {
    name: 'Face',
    text: 'Dollars that the hedged bond pays at expiry at any price, before exit costs: contracts × contract size. The unhedged coin comes on top.',
  },
  priceOfFace: {
    name: 'Price, of face',
    text: 'What a dollar at expiry costs today, in percent, as bonds are quoted: the capital less the unhedged BTC, over face. Costs of entry are in it, so it stands a little above spot over future.',
  },
  coin: {
    name: 'Coin',
    text: 'Coin to buy is what the capital buys after the spot fee and slippage; coin held is what is left of it after the futures fee, and stands as collateral. In BTC.',
  },
  residual: {
    name: 'Left unhedged',
    text: 'Coin that no whole lot covers, in BTC, and in dollars at spot: it goes on moving with the price. Shown, never hidden; a negative amount is over-hedged.',
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
  finalDollars: {
    name: 'Dollars at the end',
    text: 'What the capital has become. Of the fixed bond: face and unhedged coin at today’s spot price, sold with all exit costs. Of the floating bond: its equity after the last event, at that price, not unwound.',
  },
  unexplained: {
    name: 'Unexplained',
    text: 'Profit less the lines that explain it, in USD. It is zero but for rounding far behind the last digit shown; anything else would be an error.',
  },
  beginnersSize: {
    name: 'Capital ÷ size',
    text: 'The beginner’s number of contracts: capital over contract size. It forgets that a contract covers coin at the price of the future, not at spot: in contango coin is left unhedged, in backwardation too much is sold.',
  },
  coinLeg: {
    name: 'Coin, in dollars',
    text: 'The coin held at the settlement price, in USD, without the future: what rises and falls with the price.',
  },
} satisfies Record<string, EntryText>
