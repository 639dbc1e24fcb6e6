import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { followTiers } from '../../src/desk/maintenanceTiers'
import { tierFields, type TypedTiers } from '../../src/desk/tieredMargin'
import { tierSource } from '../../src/desk/tierSource'
import { venueIds, type Venue } from '../../src/desk/venues'

/** The tiers that a panel reads at a venue until somebody types others. */
function published(venue: Venue): TypedTiers & { venue: Venue } {
  const text = (field: keyof typeof followTiers) => followTiers[field].text({ venue }) ?? ''
  const rows = tierFields.maintenanceTiers.read(text('maintenanceTiers'))
  const [tiersIn, tierRateOn] = [
    tierFields.tiersIn.read(text('tiersIn')),
    tierFields.tierRateOn.read(text('tierRateOn')),
  ]
  if (rows.state === 'problem' || tiersIn.state === 'problem' || tierRateOn.state === 'problem')
    throw new Error(`The preset of ${venue} cannot be read.`)
  return { venue, maintenanceTiers: rows.value, tiersIn: tiersIn.value, tierRateOn: tierRateOn.value }
}

describe('where the tiers of a panel come from', () => {
  test.each(venueIds)('%s: as they follow the venue they are its preset, or nobody has published any', (venue) => {
    const given = published(venue)
    expect(tierSource(given)).toBe(given.maintenanceTiers.length > 0 ? 'preset' : 'unknown')
  })

  test('a table that is emptied is none', () => {
    expect(tierSource({ ...published('kraken'), maintenanceTiers: [] })).toBe('none')
  })

  test('a rate, a size, a row or a way of counting of one’s own is typed', () => {
    const kraken = published('kraken')
    const [first, ...others] = kraken.maintenanceTiers
    const tier = first!
    const own = (maintenanceTiers: TypedTiers['maintenanceTiers']) => tierSource({ ...kraken, maintenanceTiers })
    expect(own([{ ...tier, tierRate: decimal('0.011') }, ...others])).toBe('typed')
    expect(own([{ ...tier, tierInitialRate: null }, ...others])).toBe('typed')
    expect(own(others)).toBe('typed')
    expect(tierSource({ ...kraken, tierRateOn: 'part' })).toBe('typed')
    expect(tierSource({ ...kraken, tiersIn: 'coin' })).toBe('typed')
    expect(tierSource({ ...kraken, venue: 'deribit' })).toBe('typed')
  })

  test('the same rates in other digits are the preset still', () => {
    const kraken = published('kraken')
    const rows = kraken.maintenanceTiers.map((row) => ({ ...row, tierRate: row.tierRate.times(1) }))
    expect(tierSource({ ...kraken, maintenanceTiers: rows })).toBe('preset')
  })
})
