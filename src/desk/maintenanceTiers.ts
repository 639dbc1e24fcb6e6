import { textOfRows } from '../form'
import { followVenue } from './follow/venue'
import type { Venue } from './venues'

/** From this size on: its maintenance and its initial margin [%]. */
type TierTexts = readonly (readonly string[])[]
type VenueTiers = { rows: TierTexts; tiersIn: 'usd' | 'coin'; tierRateOn: 'whole' | 'part' }

/**
 * Dated BTC futures of Kraken as its list of instruments stated them on 2021-07-22, by contracts of a dollar. The first tier
 * is confirmed for 2026, the others are to be checked.
 */
const kraken: TierTexts = [
  ['0', '1', '2'],
  ['500,000', '2', '4'],
  ['1,000,000', '3', '6'],
  ['3,000,000', '5', '10'],
  ['6,000,000', '7.5', '15'],
  ['9,000,000', '12.5', '25'],
  ['15,000,000', '15', '30'],
  ['30,000,000', '20', '40'],
]

/** BTCUSD quarterly futures by BTC, as Binance announced them on 2021-04-05 after its last step; to be checked. */
const binance: TierTexts = [
  ['0', '1', '2'],
  ['10', '1.7', '3.33'],
  ['20', '2', '4'],
  ['30', '2.5', '5'],
  ['50', '5', '10'],
  ['100', '10', '20'],
  ['200', '12.5', '25'],
  ['400', '15', '33.33'],
  ['1,000', '25', '50'],
  ['1,500', '50', '100'],
]

/**
 * BTC-USD expiry futures by their dollars, in contracts of 100, as OKX announced them for 2023-06-15: from 1,200,000 on half
 * a point more every 1,200,000, of which here are eight; to be checked. In 2024 they listed 20 times at most.
 */
const okx: TierTexts = [
  ['0', '0.4', '0.8'],
  ['100,100', '0.5', '1'],
  ['300,100', '0.75', '1.5'],
  ['1,200,100', '1.25', '2'],
  ['2,400,100', '1.75', '2.5'],
  ['3,600,100', '2.25', '3'],
  ['4,800,100', '2.75', '3.5'],
  ['6,000,100', '3.25', '4'],
  ['7,200,100', '3.75', '4.5'],
  ['8,400,100', '4.25', '5'],
  ['9,600,100', '4.75', '5.5'],
]

/**
 * BTCUSD as Bybit answered on 2026-09-26, by BTC: its first two tiers. Of a dated future only the first was recorded, which
 * ends at 100.
 */
const bybit: TierTexts = [
  ['0', '0.5', '1'],
  ['150', '1', '1.5'],
]

/** The other venues publish their tiers behind a login, or in no page at hand: one rate, that of the desk. */
const tiers: Readonly<Partial<Record<Venue, VenueTiers>>> = {
  kraken: { rows: kraken, tiersIn: 'usd', tierRateOn: 'whole' },
  binance: { rows: binance, tiersIn: 'coin', tierRateOn: 'part' },
  okx: { rows: okx, tiersIn: 'usd', tierRateOn: 'whole' },
  bybit: { rows: bybit, tiersIn: 'coin', tierRateOn: 'part' },
}

/** The tiers of the desk's venue, and how they are counted: rows of a table, none where only one rate is known. */
export const followTiers = {
  maintenanceTiers: followVenue((venue) => textOfRows(tiers[venue]?.rows ?? [])),
  tiersIn: followVenue((venue) => tiers[venue]?.tiersIn ?? 'usd'),
  tierRateOn: followVenue((venue) => tiers[venue]?.tierRateOn ?? 'whole'),
}
