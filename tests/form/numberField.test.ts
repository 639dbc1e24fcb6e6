import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, type Decimal } from '../../src/core'
import {
  coinField,
  contractsField,
  daysField,
  feeField,
  lotField,
  marginRateField,
  plainField,
  positiveField,
  priceField,
  rateField,
  usdField,
  type Field,
} from '../../src/form'
import { decimals } from '../core/samples'
import { beginningsOf, problemIn, saidOf, valueOf } from './samples'

const scope = 'panel'
const kinds = {
  price: priceField({ scope }),
  usd: usdField({ scope }),
  coin: coinField({ scope }),
  contracts: contractsField({ scope }),
  lot: lotField({ scope }),
  days: daysField({ scope }),
  rate: rateField({ scope }),
  fee: feeField({ scope }),
  marginRate: marginRateField({ scope }),
  plain: plainField({ scope }),
  positive: positiveField({ scope }),
} satisfies Record<string, Field<Decimal>>
type Kind = keyof typeof kinds

const positive = 'must be greater than zero'
const atLeastZero = 'must be at least zero'
const whole = 'must be a whole number'

describe('a field for a number', () => {
  const bounds: readonly [Kind, string, string][] = [
    ['price', '0.01', 'value 0.01'],
    ['price', '-5', positive],
    ['usd', '1,000,000', 'value 1000000'],
    ['usd', '-0.01', positive],
    ['coin', '0', 'value 0'],
    ['coin', '-0.00000001', atLeastZero],
    ['contracts', '0', 'value 0'],
    ['contracts', '150,000', 'value 150000'],
    ['contracts', '2.0', 'value 2'],
    ['contracts', '2.5', whole],
    ['contracts', '-1', atLeastZero],
    ['lot', '1', 'value 1'],
    ['lot', '0.5', whole],
    ['lot', '-1', positive],
    ['days', '0', 'value 0'],
    ['days', '0.5', 'value 0.5'],
    ['days', '-0.5', atLeastZero],
    ['rate', '-99.99', 'value -0.9999'],
    ['rate', '-100', 'must be greater than −100%'],
    ['rate', '1000', 'value 10'],
    ['fee', '-99.99', 'value -0.9999'],
    ['fee', '-100', 'must be within ±100%'],
    ['fee', '99.99', 'value 0.9999'],
    ['fee', '100', 'must be within ±100%'],
    ['plain', '-1.5', 'value -1.5'],
    ['plain', '0', 'value 0'],
    ['positive', '8', 'value 8'],
    ['positive', '-8', positive],
    ['marginRate', '0', 'value 0'],
    ['marginRate', '99.99', 'value 0.9999'],
    ['marginRate', '100', 'must be 0% to below 100%'],
    ['marginRate', '-0.01', 'must be 0% to below 100%'],
  ]
  it.each(bounds)('%s: %s is %s', (kind, text, said) => {
    expect(saidOf(kinds[kind].read(text))).toBe(said)
  })

  it.each(['price', 'usd', 'lot', 'positive'] as const)(
    '%s: a zero may be the beginning of a number above it',
    (kind) => {
      for (const text of ['0', '0.', '0.0', '-0'])
        expect(problemIn(kinds[kind].read(text))).toMatchObject({ requirement: positive, unfinished: true })
    },
  )

  it.each(Object.entries(kinds))('%s: has nothing to say to an empty text, and says what it found', (_, field) => {
    expect(problemIn(field.read(''))).toEqual({
      requirement: 'must not be empty',
      found: '',
      cell: null,
      unfinished: false,
    })
    expect(problemIn(field.read('abc')).found).toBe('abc')
  })

  const written: readonly [Kind, { from: number; to: number; places: number }][] = [
    ['price', { from: 1, to: 10_000_000, places: 8 }],
    ['usd', { from: 1, to: 1_000_000_000, places: 2 }],
    ['coin', { from: 0, to: 21_000_000, places: 8 }],
    ['contracts', { from: 0, to: 1_000_000_000, places: 0 }],
    ['lot', { from: 1, to: 1000, places: 0 }],
    ['days', { from: 0, to: 4000, places: 9 }],
    ['plain', { from: -1000, to: 1000, places: 12 }],
    ['positive', { from: 1, to: 1000, places: 12 }],
    ['rate', { from: 0, to: 20, places: 12 }],
    ['fee', { from: 0, to: 0, places: 12 }],
    ['marginRate', { from: 0, to: 0, places: 12 }],
  ]
  it.each(written)('law: %s reads what it has written as the same value', (kind, bounds) => {
    const values =
      bounds.to === 0 ? decimals({ from: 0, to: 1, places: 12 }).map((x) => x.times('0.99')) : decimals(bounds)
    const holds = fc.property(values, (value) => {
      expect(valueOf(kinds[kind].read(kinds[kind].write(value))).equals(value)).toBe(true)
    })
    fc.assert(holds)
  })

  it('carries its stretch to slide over, its unit and its scope', () => {
    const slider = { from: '1', to: '1000' }
    expect(priceField({ scope: 'desk', slider })).toMatchObject({
      scope: 'desk',
      control: { kind: 'number', unit: 'price', slider },
    })
    expect(kinds.lot.control).toEqual({ kind: 'number', unit: 'contracts', slider: null })
  })
})

describe('a field for a rate', () => {
  it.each(['4.2', '4.2%', '4.2 %', ' 4.2% ', '４．２％', '+4.2', '0.42e1'])('reads %j as 0.042', (text) => {
    expect(valueOf(kinds.rate.read(text))).toEqual(decimal('0.042'))
  })

  it('is typed without a complaint, with its sign of percent or without', () => {
    for (const text of beginningsOf('-0.25%')) {
      const reading = kinds.rate.read(text)
      expect(reading.state === 'value' || reading.problem.unfinished, text).toBe(true)
    }
  })

  it.each([
    ['25bp', '0.0025'],
    ['25 bps', '0.0025'],
    ['25b', '0.0025'],
    ['-2.5bp', '-0.00025'],
    ['1,000bp', '0.1'],
    ['25基点', '0.0025'],
  ])('reads %j as %s', (text, value) => {
    expect(valueOf(kinds.rate.read(text))).toEqual(decimal(value))
  })

  it.each(['4.2%%', '%', '%4.2', '4%2', '25bpp', '5k', '5m', '25e1bp', '5‰'])(
    'refuses %j, and says that it found it whole',
    (text) => {
      expect(problemIn(kinds.rate.read(text))).toMatchObject({ found: text, unfinished: false })
    },
  )

  it('writes in percent what it holds as a fraction', () => {
    expect(kinds.rate.write(decimal('0.042'))).toBe('4.2')
    expect(kinds.fee.write(decimal('-0.00025'))).toBe('-0.025')
  })

  it.each(['price', 'usd', 'coin', 'contracts', 'days'] as const)(
    'is the only one to know a sign of percent: %s',
    (kind) => {
      expect(problemIn(kinds[kind].read('5%')).requirement).toBe('must be a decimal number')
    },
  )
})
