import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/core'
import { blankField, priceField } from '../../src/form'

const field = blankField(priceField({ scope: 'panel' }))

describe('a field that may stay blank', () => {
  it('is null while it is, and written back as nothing', () => {
    expect([field.read(''), field.read('  ')]).toEqual([
      { state: 'value', value: null },
      { state: 'value', value: null },
    ])
    expect(field.write(null)).toBe('')
  })

  it('reads and writes everything else as the field in it does', () => {
    expect(field.read('64,000.5')).toEqual({ state: 'value', value: decimal('64000.5') })
    expect(field.read('0')).toMatchObject({ state: 'problem', problem: { requirement: 'must be greater than zero' } })
    expect(field.write(decimal('64000.5'))).toBe('64000.5')
  })
})
