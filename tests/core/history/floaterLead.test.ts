import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, floaterLead, floaterOdds, rollingReturns, totalReturnIndex } from '../../../src/core'
import { refuses } from '../refusals'
import { daily, day, rates } from './days'

// A tenth, nothing and a tenth lost in three windows of a day: 36.5, 0 and -36.5 a year.
const index = totalReturnIndex({ start: day(0), periods: daily('0.1', '0', '-0.1') })
const windows = rollingReturns({ index, windowDays: decimal('1') })

describe('floaterLead', () => {
  test('wins and leads over known windows', () => {
    expect(floaterLead({ windows, fixedRate: decimal('6.5') })).toMatchObject({
      windows: decimal('3'),
      floaterWins: decimal('1'),
      averageLead: decimal('-6.5'),
      highestLead: decimal('30'),
      lowestLead: decimal('-43'),
    })
  })

  test('law: what floaterOdds says of the same windows', () => {
    const holds = fc.property(rates, (fixedRate) => {
      expect(floaterLead({ windows, fixedRate })).toEqual(floaterOdds({ index, fixedRate, horizonDays: decimal('1') }))
    })
    fc.assert(holds)
  })

  refuses([
    ['fixedRate must be a finite number, was NaN', () => floaterLead({ windows, fixedRate: decimal('0').div(0) })],
  ])
})
