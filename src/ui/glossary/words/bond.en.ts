import type { EntryWords } from '../entries'

/** The dollar made out of coin, and the fixed-rate bond. */
export const bond = {
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
    text: 'Capital over face: what a dollar at expiry costs today, in percent, as bonds are quoted. Costs of entry and the unhedged coin are in the capital, so it stands a little above spot over future.',
  },
  coin: {
    name: 'Coin',
    text: 'Coin to buy is what the capital buys after the spot fee and slippage; coin held is what is left of it after the futures fee, and stands as collateral. In BTC.',
  },
  residual: {
    name: 'Left unhedged',
    text: 'Coin that no whole lot covers, in BTC, and in dollars at spot: it goes on moving with the price. Shown, never hidden; a negative amount is over-hedged.',
  },
  finalDollars: {
    name: 'Dollars at the end',
    text: 'What the capital has become. Of the fixed bond: face and unhedged coin at today’s spot price, sold with all exit costs. Of the floating bond: its equity after the last event, at that price, not unwound.',
  },
  basis: {
    name: 'Basis',
    text: 'Future less spot, in USD for one coin: positive in contango, negative in backwardation, nil at expiry. It is the interest of the bond.',
    not: 'In commodities it is often spot less future, with the other sign; a tax basis is a price of purchase; a basis point is 0.01%. As an annual rate it is called yield here, or basis p.a.',
  },
  basisRate: {
    name: 'Basis rate',
    text: 'Basis over spot: the return over the days to expiry from the quotes alone, not annualised.',
  },
  annualBasis: {
    name: 'Basis p.a.',
    text: 'Basis over spot as an annual rate at some later moment, × 365 / the days that are then left, simple. It says how the market prices the rest of the term.',
  },
  dv01: {
    name: 'Basis DV01',
    text: 'By how many USD the bond’s value today changes when the annual basis widens by one basis point, 0.01%, with spot where it is. Negative: a wider basis lowers the mark, and leaves the dollars at expiry as they are.',
    not: 'Of a government bond, DV01 is for a change of interest rates. Here the rate is the basis.',
  },
  basisCaptured: {
    name: 'Basis captured',
    text: 'What the hedged part earns from the basis as quoted, in USD: the face less what its coin costs at spot today. Costs are the lines that follow it.',
  },
  beginnersSize: {
    name: 'Capital ÷ size',
    text: 'The beginner’s number of contracts: capital over contract size. It forgets that a contract covers coin at the price of the future, not at spot: in contango coin is left unhedged, in backwardation too much is sold.',
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
  coinLeg: {
    name: 'Coin, in dollars',
    text: 'The coin held at the settlement price, in USD, without the future: what rises and falls with the price.',
  },
  coinAlone: {
    name: 'Coin alone',
    text: 'The same capital in coin without any future, sold with the same costs: what the hedge is compared with.',
  },
  valueOnTheWay: {
    name: 'Value then',
    text: 'The bond before expiry at the spot and the future of that moment: coin held and the marked future, sold at that spot, in USD and before exit costs. At expiry it is the face and the unhedged coin.',
  },
  path: {
    name: 'Path',
    text: 'Values by day, typed or pasted: of the annual basis for the value on the way, of funding and price for the floating bond. Between two days values are interpolated in a straight line.',
  },
  day: {
    name: 'Day',
    text: 'Days of 24 hours after the valuation or the opening; fractions are allowed.',
  },
} satisfies Record<string, EntryWords>
