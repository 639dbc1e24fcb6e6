import { describe, expect, it } from 'vitest'
import { custodyPanel } from '../../src/calculators/custody'
import { marginPaths } from '../../src/calculators/margin-paths'
import { risks } from '../../src/calculators/risks'
import { scenarioPanel } from '../../src/calculators/scenarios'
import { answerOf } from './menu'

describe('the maintenance tiers of a venue', () => {
  it('are listed alike wherever they are asked for, the one at liquidation marked', () => {
    for (const panel of [risks, scenarioPanel, marginPaths, custodyPanel]) {
      const draft = {
        ...panel.examples[0]!.draft,
        ...{ venue: 'binance', tiersIn: 'coin', tierRateOn: 'part', margin: '3' },
        // As much with the exchange and the custodian of Custody.
        ...{ exchangeShareRate: '10', custodianShareRate: '10' },
        maintenanceTiers: '10\t1.7\t3.33\n0\t1\n20\t2\t4',
      }
      const listing = answerOf(panel, draft).listings.find(({ title }) => title === 'detail.tiers')!
      expect(listing.note, panel.id).toBe('note.tiers.typed')
      expect(listing.rows.map(({ values, key }) => [values[0]?.toFixed(), values[2]?.toFixed() ?? null, key])).toEqual([
        ['0', null, false],
        ['10', '0.0333', true],
        ['20', '0.04', false],
      ])
    }
  })
})
