import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { deskStart } from '../../src/desk/deskStart'
import { draftOf } from '../../src/desk/draftOf'
import { followExpectedFunding } from '../../src/desk/expectedFunding'
import { fundingTexts } from '../../src/desk/follow/funding'
import { fundingTimetable } from '../../src/desk/fundingTimetable'
import { venueFacts } from '../../src/desk/venueFacts'
import { venueIds } from '../../src/desk/venues'
import { followYearlyFunding } from '../../src/desk/yearlyFunding'
import { calculators } from '../calculators/menu'
import { someQuote } from '../calculators/liveQuote'

describe('the expected funding', () => {
  test('is 0.01% in eight hours until another is typed: 0.00125% an hour, 10.95% a year', () => {
    expect(followExpectedFunding.text(deskStart)).toBe('0.01')
    expect(followExpectedFunding.text({ ...deskStart, venue: 'kraken' })).toBe('0.00125')
    for (const venue of venueIds) expect(followYearlyFunding.text({ ...deskStart, venue })).toBe('10.95')
  })

  test('is that of the perpetual which the desk follows, for the same interval', () => {
    const quote = { ...someQuote, kind: 'perpetual' as const, expiry: null, fundingHours: decimal('8') }
    const desk = { ...deskStart, ...fundingTexts({ ...quote, fundingRate: decimal('-0.00005') }) }
    expect(followExpectedFunding.text(desk)).toBe('-0.005')
    expect(followYearlyFunding.text(desk)).toBe('-5.475')
  })

  test('is not known of a desk without a venue', () => {
    expect(followExpectedFunding.text({})).toBeNull()
    expect(followYearlyFunding.text({})).toBeNull()
  })
})

/** Rates of another question, or of another moment. */
const otherQuestions: readonly string[] = [
  // The next payment, which is known before it is made.
  'floating-bond nextRate',
  // Paid between two marks.
  'explain-position fundingRate',
  // Chosen to show the mistake.
  'mistakes fundingRate',
  // A token's, over days of any market.
  'leveraged-token tokenFundingRate',
]

describe('every panel that asks for a funding rate', () => {
  const asking = calculators.flatMap(([id, calculator]) =>
    Object.keys(calculator.fields)
      .filter((field) => /funding(rate)?$|^generatedRate$|^nextRate$/i.test(field))
      .filter((field) => !otherQuestions.includes(`${id} ${field}`))
      .map((field) => [id, field, calculator] as const),
  )

  test('is one of these', () => {
    expect(asking.map(([id, field]) => `${id} ${field}`).toSorted()).toEqual([
      'best-trade expectedFunding',
      'custody expectedFundingRate',
      'fixed-against-floating averageFunding',
      'floating-bond generatedRate',
      'history fundingRate',
      'margin-paths expectedFundingRate',
      'risks expectedFundingRate',
      'roll-desk expectedFunding',
    ])
  })

  test.each(asking)('%s starts from the same %s, a year, on any desk', (_, field, calculator) => {
    for (const venue of venueIds) {
      const desk = { ...deskStart, ...venueFacts(venue).terms, venue }
      const draft = draftOf({ calculator, desk, own: {} })
      const hours = decimal(draft['intervalHours'] ?? fundingTimetable(venue).fundingIntervalHours)
      const rate = decimal(draft[field] ?? '')
      const yearly = field === 'expectedFundingRate' ? rate : rate.times(8760).div(hours)
      expect(yearly.toFixed(), venue).toBe('10.95')
    }
  })
})
