import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertedContracts, decimal } from '../../../src/core'

const of = (contracts: string, multiplier: string, into: { multiplier: string; lotSize: string }) =>
  convertedContracts({
    contracts: decimal(contracts),
    multiplier: decimal(multiplier),
    into: { multiplier: decimal(into.multiplier), lotSize: decimal(into.lotSize) },
  }).toFixed()

describe('a position in contracts of another size', () => {
  it('from 10 to 100 dollars: 1,021,850 dollars are 10,218 contracts and 50 dollars over', () => {
    expect(of('102185', '10', { multiplier: '100', lotSize: '1' })).toBe('10218')
  })
  it('from 10 to 1 dollar in lots of 100, as BitMEX had them', () => {
    expect(of('102185', '10', { multiplier: '1', lotSize: '100' })).toBe('1021800')
  })

  it('law: stands for no more dollars than before, and for at most a lot fewer', () => {
    const size = fc.integer({ min: 1, max: 1000 })
    const holds = fc.property(fc.integer({ min: 0, max: 10 ** 9 }), size, size, size, (n, from, to, lot) => {
      const converted = of(`${n}`, `${from}`, { multiplier: `${to}`, lotSize: `${lot}` })
      const over = BigInt(n) * BigInt(from) - BigInt(converted) * BigInt(to)
      expect(over >= 0n && over < BigInt(to) * BigInt(lot)).toBe(true)
    })
    fc.assert(holds)
  })

  it('refuses a size of zero and less than no contracts', () => {
    expect(() => of('1', '0', { multiplier: '1', lotSize: '1' })).toThrow('multiplier must be greater than zero')
    expect(() => of('1', '1', { multiplier: '0', lotSize: '1' })).toThrow('into.multiplier must be greater than zero')
    expect(() => of('-1', '1', { multiplier: '1', lotSize: '1' })).toThrow('contracts must be at least zero')
  })
})
