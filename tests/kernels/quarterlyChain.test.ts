import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quarterlyChain } from '../../src/kernels/quarterlyChain'
import { stripOf } from './stripOf'

const at = (text: string) => Date.parse(`${text}T08:00Z`)
const row = (place: number, expiry: string, time: string, price: number) => ({
  place,
  price,
  time: at(time),
  expiry: expiry === '' ? NaN : at(expiry),
})

describe('quarterlyChain', () => {
  test('the last expiry of each quarter, in order, with its own prices up to it', () => {
    const strip = stripOf(
      [
        row(0, '2023-06-30', '2023-03-01', 30),
        row(0, '2023-06-30', '2023-07-01', 31),
        row(1, '2023-03-31', '2023-03-01', 10),
        row(1, '2023-03-31', '2023-03-31', 11),
        row(2, '2023-03-10', '2023-03-01', 5),
        row(3, '', '2023-03-01', 1),
      ],
      ['M', 'H', 'week', 'perpetual'],
    )
    const found = quarterlyChain(strip).map(({ symbol, prices }) => [symbol, [...prices]])
    expect(found).toEqual([
      ['H', [10, 11]],
      ['M', [30]],
    ])
  })

  test('law: expiries rise, a quarter has one, and no price comes after its expiry', () => {
    const day = 86_400_000
    const rows = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 19_000, max: 20_500 }), fc.nat(900)), { maxLength: 60 })
    const holds = fc.property(rows, (drawn) => {
      const expiryOf = new Map(drawn.map(([place, , ends]) => [place, (19_500 + ends) * day]))
      const strip = stripOf(
        drawn.map(([place, time]) => ({ place, price: 1, time: time * day, expiry: expiryOf.get(place) ?? NaN })),
        'abcdefghij'.split(''),
      )
      const chain = quarterlyChain(strip)
      const quarters = chain.map(({ expiry }) => {
        const date = new Date(expiry)
        return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3)
      })
      expect(quarters).toEqual([...new Set(quarters)].toSorted((a, b) => a - b))
      for (const { times, expiry } of chain) expect(times.every((time) => time <= expiry)).toBe(true)
    })
    fc.assert(holds)
  })
})
