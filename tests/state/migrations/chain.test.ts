import { describe, expect, it } from 'vitest'
import { migrated, newest } from '../../../src/state/migrations/chain'

const chain = [(text: string) => `${text}b`, (text: string) => `${text}c`]

describe('a chain of migrations', () => {
  it('leads to the version after its last step', () => {
    expect(newest(chain)).toBe(3)
    expect(newest([])).toBe(1)
  })

  it.each([
    [1, 'abc'],
    [2, 'ac'],
    [3, 'a'],
  ])('takes a value of version %i the rest of the way', (version, wanted) => {
    expect(migrated('a', { version, chain })).toBe(wanted)
  })
})
