import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, runningSums } from '../../../src/core'
import { refuses } from '../refusals'
import { rates } from './days'

describe('runningSums', () => {
  // Bitstamp's closes of 5 to 7 June 2016.
  test('changes of a price are the price again', () => {
    expect(runningSums(['573.76', '9.73', '-6.74'].map(decimal)).map(String)).toEqual(['573.76', '583.49', '576.75'])
    expect(runningSums([])).toEqual([])
  })

  test('law: each sum is the one before and its change', () => {
    const holds = fc.property(fc.array(rates, { maxLength: 20 }), (changes) => {
      const sums = runningSums(changes)
      changes.forEach((change, place) => {
        expect(sums[place]).toEqual((sums[place - 1] ?? decimal('0')).plus(change))
      })
    })
    fc.assert(holds)
  })

  refuses([['changes[0] must be a finite number, was NaN', () => runningSums([decimal('0').div(0)])]])
})
