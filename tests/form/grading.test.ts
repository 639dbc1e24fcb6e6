import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/core'
import { graded } from '../../src/form/grading'
import { prices } from '../core/samples'

const amount = { wanted: decimal('-333.3333333333'), inPercent: false, tolerance: '0.001' }
const rate = { wanted: decimal('0.5'), inPercent: true, tolerance: '0.001' }

describe('grading', () => {
  it.each([
    '-333.33',
    '−333.333',
    '-333.3333333333',
    ' -333.3 ',
    '－３３３．３３',
    '-333.33 BTC',
    '-333.33btc',
    '-$333.33',
    '−$333.33',
    '-333.33$',
    '1000/3 - 2000/3',
    '1000÷3−2000÷3',
    '-1000/3 BTC',
  ])('takes %j for right', (text) => {
    expect(graded({ text, figure: amount })).toEqual({ state: 'right' })
  })

  it.each(['50', '50%', '50 %', '50.0', '49.96', '５０％', '50 percent', '50 pct', '(150-100)/100*100', '1/2*100%'])(
    'takes %j for a right rate, in percent',
    (text) => {
      expect(graded({ text, figure: rate })).toEqual({ state: 'right' })
    },
  )

  it.each([
    '$150,000',
    '＄150,000',
    '150000 USD',
    '150,000',
    '150,000 contracts',
    '150,000 张',
    '150000美元',
    '150 000',
    '150 000',
    '150000$',
    '150 000 dollars',
    '1,500 × 100',
    '300,000/2',
  ])('takes %j for right, unit or not', (text) => {
    expect(graded({ text, figure: { ...amount, wanted: decimal('150000') } })).toEqual({ state: 'right' })
  })

  it.each(['50 USD', '$50'])('cannot read %j as a rate', (text) => {
    expect(graded({ text, figure: rate })).toMatchObject({ state: 'unread', problem: { found: text } })
  })

  it('tells a wrong sign, a fraction for a percentage, and a hundredfold', () => {
    expect(graded({ text: '333.33', figure: amount })).toMatchObject({ state: 'wrong', slip: 'sign' })
    expect(graded({ text: '0.5', figure: rate })).toMatchObject({ state: 'wrong', slip: 'hundredth' })
    expect(graded({ text: '5000', figure: rate })).toMatchObject({ state: 'wrong', slip: 'hundredfold' })
    expect(graded({ text: '12', figure: rate })).toEqual({ state: 'wrong', trap: null, slip: null })
  })

  it('tells the trap that was met, before the slips that are the same everywhere', () => {
    const figure = { ...amount, wanted: decimal('150000'), traps: [null, decimal('100000'), decimal('-150000')] }
    expect(graded({ text: '100,000', figure })).toEqual({ state: 'wrong', trap: 1, slip: null })
    expect(graded({ text: '-150,000', figure })).toEqual({ state: 'wrong', trap: 2, slip: null })
  })

  it('is right where the trap and the figure are the same', () => {
    expect(graded({ text: '7', figure: { ...amount, wanted: decimal('7'), traps: [decimal('7')] } }).state).toBe(
      'right',
    )
  })

  it.each(['', 'abc', '1,0', '1/0', '1/', '-333.33%', '$', '--$1'])('cannot read %j, and says why', (text) => {
    expect(graded({ text, figure: amount })).toMatchObject({ state: 'unread', problem: { found: text } })
  })

  it('meets an answer of zero by zero alone', () => {
    const figure = { ...amount, wanted: decimal('0') }
    expect(graded({ text: '0', figure }).state).toBe('right')
    expect(graded({ text: '0.001', figure })).toEqual({ state: 'wrong', trap: null, slip: null })
  })

  it('law: the figure written out is right, and twice the tolerance away it is not', () => {
    const holds = fc.property(prices, (wanted) => {
      const figure = { wanted, inPercent: false, tolerance: '0.001' }
      expect(graded({ text: wanted.toFixed(), figure }).state).toBe('right')
      expect(graded({ text: wanted.times('1.002').toFixed(), figure }).state).toBe('wrong')
    })
    fc.assert(holds)
  })
})
