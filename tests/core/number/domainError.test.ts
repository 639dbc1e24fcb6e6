import { describe, expect, test } from 'vitest'
import { DomainError, requirements } from '../../../src/core'

describe('DomainError', () => {
  test('says quantity, requirement and value found in one sentence', () => {
    const error = new DomainError({ quantity: 'daysToExpiry', requirement: 'must be greater than zero', found: '0' })
    expect(error.message).toBe('daysToExpiry must be greater than zero, was 0')
    expect(error).toBeInstanceOf(Error)
  })

  test('knows no requirement twice', () => expect(new Set(requirements).size).toBe(requirements.length))
})
