import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { followTiers } from '../../src/desk/maintenanceTiers'
import { tierFields, tiersOfDesk } from '../../src/desk/tieredMargin'

describe('the tiers of a desk', () => {
  const desk = { maintenanceMarginRate: decimal('0.01'), tiersIn: 'usd', tierRateOn: 'whole' } as const

  test('are the rows typed', () => {
    const maintenanceTiers = [
      { fromSize: decimal('500000'), tierRate: decimal('0.02'), tierInitialRate: decimal('0.04') },
    ]
    expect(tiersOfDesk({ ...desk, maintenanceTiers })).toEqual({
      tiersIn: 'usd',
      tierRateOn: 'whole',
      tiers: [{ fromSize: decimal('500000'), rate: decimal('0.02'), initialRate: decimal('0.04') }],
    })
  })

  test('without rows are the rate of the desk at every size', () => {
    expect(tiersOfDesk({ ...desk, maintenanceTiers: [] }).tiers).toEqual([
      { fromSize: decimal('0'), rate: desk.maintenanceMarginRate },
    ])
  })

  test('are those of its venue, counted as it counts them, and read again as they were written', () => {
    const textsOf = (venue: string) => {
      const { maintenanceTiers, ...counted } = followTiers
      return {
        rows: maintenanceTiers.text({ venue }),
        counted: Object.values(counted).map(({ text }) => text({ venue })),
      }
    }
    expect(textsOf('deribit')).toEqual({ rows: '', counted: ['usd', 'whole'] })
    const counts = {
      kraken: ['usd', 'whole'],
      okx: ['usd', 'whole'],
      binance: ['coin', 'part'],
      bybit: ['coin', 'part'],
    }
    for (const [venue, counted] of Object.entries(counts)) {
      expect(textsOf(venue).counted, venue).toEqual(counted)
      const reading = tierFields.maintenanceTiers.read(textsOf(venue).rows ?? '')
      const rows = reading.state === 'value' ? reading.value : []
      expect(rows.length, venue).toBeGreaterThan(1)
      for (const [place, { fromSize, tierRate, tierInitialRate }] of rows.entries()) {
        // Larger positions are asked for more, and opening for more than keeping.
        expect(tierInitialRate?.greaterThan(tierRate), `${venue} ${place}`).toBe(true)
        const next = rows[place + 1]
        if (next === undefined) continue
        expect(next.fromSize.greaterThan(fromSize) && next.tierRate.greaterThan(tierRate), `${venue} ${place}`).toBe(
          true,
        )
      }
    }
  })
})
