import { describe, expect, test } from 'vitest'
import { decimal, floaterOdds, totalReturnIndex } from '../../../src/core'
import { refuses } from '../refusals'
import { daily, day } from './days'

// A tenth, nothing and a tenth lost in three windows of a day: 36.5, 0 and -36.5 a year.
const index = totalReturnIndex({ start: day(0), periods: daily('0.1', '0', '-0.1') })
const odds = (fixedRate: string, horizonDays = '1') =>
  floaterOdds({ index, fixedRate: decimal(fixedRate), horizonDays: decimal(horizonDays) })

describe('floaterOdds', () => {
  test('wins, share and leads; a tie counts for the floater', () => {
    expect(odds('0')).toEqual({
      windows: decimal('3'),
      independentWindows: decimal('3'),
      floaterWins: decimal('2'),
      floaterShare: decimal('2').div(3),
      averageLead: decimal('0'),
      highestLead: decimal('36.5'),
      lowestLead: decimal('-36.5'),
    })
    expect(odds('6.5')).toMatchObject({ floaterWins: decimal('1'), averageLead: decimal('-6.5') })
  })

  test('overlapping windows are counted apart from independent ones', () => {
    expect(odds('0', '2')).toMatchObject({ windows: decimal('2'), independentWindows: decimal('1') })
  })

  test('without a whole window there is no answer', () => {
    expect(odds('0', '9')).toEqual({
      windows: decimal('0'),
      independentWindows: decimal('0'),
      floaterWins: decimal('0'),
      floaterShare: null,
      averageLead: null,
      highestLead: null,
      lowestLead: null,
    })
  })

  refuses([
    ['horizonDays must be greater than zero, was 0', () => odds('0', '0')],
    [
      'fixedRate must be a finite number, was NaN',
      () => floaterOdds({ index, fixedRate: decimal('0').div(0), horizonDays: decimal('1') }),
    ],
  ])
})
