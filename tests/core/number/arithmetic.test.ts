import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arithmetic, decimal } from '../../../src/core'
import { decimals } from '../samples'

describe('arithmetic', () => {
  it.each([
    ['1000/50-1000/100', '10'],
    ['1/50000', '0.00002'],
    ['2+3*4', '14'],
    ['(2+3)*4', '20'],
    ['10-4-3', '3'],
    ['100/10/5', '2'],
    ['-333.33', '-333.33'],
    ['-2^2', '-4'],
    ['2*-3', '-6'],
    ['1.03^2 - 1', '0.0609'],
    ['1e3 / 4', '250'],
    [' ( 150 - 100 ) / 100 * 100 ', '50'],
  ])('%s is %s', (text, value) => {
    expect(arithmetic(text)).toEqual(decimal(value))
  })

  it.each([
    '',
    '1+',
    '*2',
    '(1',
    '1)',
    '1 2',
    '1/0',
    '(-8)^0.5',
    '10^20',
    '9^9^9',
    'x',
    '1,000',
    '2**3',
    '('.repeat(60),
  ])('has no value for %j', (text) => {
    expect(arithmetic(text)).toBeNull()
  })

  const amounts = decimals({ from: 1, to: 1e6, places: 4 })
  it('law: two quotients typed are the two quotients', () => {
    const holds = fc.property(amounts, amounts, amounts, (dollars, first, second) => {
      const text = `${dollars.toFixed()}/${first.toFixed()}-${dollars.toFixed()}/${second.toFixed()}`
      expect(arithmetic(text)).toEqual(dollars.div(first).minus(dollars.div(second)))
    })
    fc.assert(holds)
  })
})
