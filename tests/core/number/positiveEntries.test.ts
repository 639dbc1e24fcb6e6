import { describe, expect, test } from 'vitest'
import { decimal, Decimal } from '../../../src/core'
import { requirePositiveEntries } from '../../../src/core/number/positiveEntries'
import { refuses } from '../refusals'

const [zero, one, infinite] = [decimal('0'), decimal('1'), new Decimal('Infinity')]

describe('the figures of every entry', () => {
  test('that are named are positive; others may be anything', () => {
    const levels = [{ price: one, rate: decimal('-1') }]
    expect(() => requirePositiveEntries({ list: 'levels', entries: levels, names: ['price'] })).not.toThrow()
  })

  refuses([
    [
      'levels[1].price must be greater than zero, was 0',
      () => requirePositiveEntries({ list: 'levels', entries: [{ price: one }, { price: zero }], names: ['price'] }),
    ],
    [
      'levels[0].contracts must be a finite number, was Infinity',
      () =>
        requirePositiveEntries({
          list: 'levels',
          entries: [{ price: one, contracts: infinite }],
          names: ['price', 'contracts'],
        }),
    ],
  ])
})
