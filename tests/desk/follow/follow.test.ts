import { describe, expect, it } from 'vitest'
import { bondOfDesk } from '../../../src/desk/bondOfDesk'
import { deskFields } from '../../../src/desk/deskFields'
import { deskStart } from '../../../src/desk/deskStart'
import { draftOf, fillingOf, followingIn } from '../../../src/desk/draftOf'
import { follow } from '../../../src/desk/follow/follow'
import { followDaysToExpiry } from '../../../src/desk/follow/daysToExpiry'
import { followDaysLater, followTimes } from '../../../src/desk/follow/further'
import { calculators } from '../../calculators/menu'

const calculatorOf = (id: string) => calculators.find(([known]) => known === id)![1]
const fixedBond = calculatorOf('fixed-bond')
const rollDesk = calculatorOf('roll-desk')

describe('a field that follows the desk', () => {
  it.each(calculators)(
    'is on %s one of its own, and says at the start what its first example says',
    (_, calculator) => {
      const { fields, follows, examples } = calculator
      for (const [id, { of, text }] of Object.entries(follows)) {
        expect(fields[id]?.scope, id).toBe('panel')
        if (of !== 'quotes' && of !== 'fundingRate') expect(deskFields, id).toHaveProperty(of)
        expect(text(deskStart) ?? examples[0]!.draft[id], id).toBe(examples[0]!.draft[id])
      }
    },
  )

  it('goes with the desk until something is typed there, be it nothing', () => {
    const at = (own: Record<string, string>) => draftOf({ calculator: fixedBond, desk: { spotPrice: '70,000' }, own })
    expect(at({})).toMatchObject({ settlementPrice: '70,000', interimSpotPrice: '70,000' })
    expect(at({ settlementPrice: '1' })).toMatchObject({ settlementPrice: '1', interimSpotPrice: '70,000' })
    expect(at({ settlementPrice: '' })).toMatchObject({ settlementPrice: '' })
  })

  it('has the text of its first example while the desk cannot be read', () => {
    const draft = draftOf({ calculator: fixedBond, desk: { spotPrice: 'abc' }, own: {} })
    expect(draft['settlementPrice']).toBe(deskStart.spotPrice)
    // Or, where there was an answer, the one that it had then.
    const given = { calculator: fixedBond, desk: { spotPrice: 'abc' }, own: {} }
    expect(draftOf({ ...given, last: { settlementPrice: '70,000' } })['settlementPrice']).toBe('70,000')
  })

  it('sizes the position of a roll as the bond of the desk: twice the capital, twice the contracts', () => {
    const at = (capitalUsd: string) => draftOf({ calculator: rollDesk, desk: { capitalUsd }, own: {} })
    // 102,201 is what the source of the fixed bond's first example states.
    expect(at('1,000,000')).toMatchObject({ contracts: '102,201', heldResidualCoin: '0.00001578' })
    expect(at('2,000,000')['contracts']).toBe('204,402')
    expect(bondOfDesk(deskStart)!.contracts.toFixed()).toBe('102201')
    expect(bondOfDesk({ ...deskStart, capitalUsd: '' })).toBeNull()
  })

  it('takes a price times a factor to the cent, and a small one whole', () => {
    const text = (spotPrice: string) => followTimes('spotPrice', '1.3').text({ spotPrice })
    expect([text('65,432.50'), text('0.5'), text('')]).toEqual(['85,062.25', '0.65', null])
    expect(followDaysLater('30').text({ valuation: '2026-11-19T22:24Z' })).toBe('2026-12-19T22:24Z')
    expect(followDaysLater('30').text({ valuation: '9999-12-31T00:00Z' })).toBeNull()
    expect(follow('spotPrice').text({ spotPrice: '65,432.50' })).toBe('65,432.50')
  })
})

describe('a desk close to its expiry', () => {
  it('shortens the days that were left alone, and no others', () => {
    const days = (expiry: string) => followDaysToExpiry('7').text({ valuation: '2026-11-19T22:24Z', expiry })
    expect(days('2026-11-27T08:00Z')).toBeNull()
    expect(days('2026-11-26T22:24Z')).toBeNull()
    // 4 days, 9 hours and 36 minutes; ten minutes.
    expect(days('2026-11-24T08:00Z')).toBe('4.4')
    expect(days('2026-11-19T22:34Z')).toBe('0.0069')
    expect([days('2026-11-19T22:23Z'), days('soon')]).toEqual([null, null])
    const own = { daysLater: '7' }
    expect(draftOf({ calculator: fixedBond, desk: { expiry: '2026-11-24T08:00Z' }, own })).toMatchObject(own)
  })

  it.each(['2026-11-19T22:34Z', '2026-11-20T08:00Z', '2026-11-24T08:00Z'])(
    'at %s is answered by every panel as it is opened',
    (expiry) => {
      const refused = calculators.flatMap(([id, calculator]) => {
        const outcome = calculator.run(draftOf({ calculator, desk: { expiry }, own: {} }))
        return outcome.state === 'refused' ? [[id, outcome.problems]] : []
      })
      expect(refused).toEqual([])
    },
  )
})

describe('a share of what is held', () => {
  const risks = calculatorOf('risks')
  const margin = (text: string, desk = {}) => draftOf({ calculator: risks, desk, own: { margin: text } })['margin']

  it('is read as that amount of coin, cut to the satoshi', () => {
    // 15.25772311... BTC are held.
    expect([margin('20%'), margin(' 100 % '), margin('0%')]).toEqual(['3.05154462', '15.25772311', '0'])
    expect(margin('20%', { capitalUsd: '2,000,000' })).toBe('6.10308924')
  })

  it('is no share where it is no percentage, or the desk has no bond', () => {
    expect([margin('3'), margin('20'), margin('%'), margin('a%')]).toEqual(['3', '20', '%', 'a%'])
    expect(margin('20%', { capitalUsd: '' })).toBe('20%')
    const draft = draftOf({ calculator: rollDesk, desk: {}, own: { contracts: '20%' } })
    expect(draft['contracts']).toBe('20%')
  })
})

describe('a draft typed over a desk', () => {
  const draft = { ...fixedBond.examples[0]!.draft, settlementPrice: '65,432.50', interimSpotPrice: '70,000' }

  it('leaves to follow what says no more than the desk, and types the rest', () => {
    const { own } = fillingOf({ calculator: fixedBond, draft, desk: {} })
    expect(own).toMatchObject({ settlementPrice: null, interimSpotPrice: '70,000', interimFuturesPrice: null })
  })

  it('leaves only those that may follow', () => {
    const { own } = fillingOf({ calculator: fixedBond, draft, desk: {}, only: ['interimFuturesPrice'] })
    expect(own).toMatchObject({ settlementPrice: '65,432.50', interimFuturesPrice: null })
  })

  it('keeps a text that would be another one on a desk whose other questions differ', () => {
    const quarterly = rollDesk.examples[0]!.draft
    const own = (desk: Record<string, string>) => fillingOf({ calculator: rollDesk, draft: quarterly, desk }).own
    expect(own({})).toMatchObject({ contracts: null })
    // The roll does not ask for the fee of buying coin, but its position follows from it.
    expect(own({ spotFeeRate: '1' })).toMatchObject({ contracts: '102,201' })
  })

  it('tells which fields follow', () => {
    expect(followingIn({ calculator: rollDesk, own: { contracts: '5' } })).toEqual([
      'fars',
      'intervalHours',
      'expectedFunding',
      'heldResidualCoin',
    ])
  })
})
