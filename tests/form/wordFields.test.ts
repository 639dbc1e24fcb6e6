import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choiceField, nameField } from '../../src/form'
import { problemIn, valueOf } from './samples'

describe('a field for a choice', () => {
  const field = choiceField({ scope: 'panel', options: ['long', 'short'] })

  it.each(['long', 'short'] as const)('reads and writes %s', (option) => {
    expect(valueOf(field.read(option))).toBe(option)
    expect(field.write(option)).toBe(option)
  })

  it.each(['', ' ', 'Long', 'long ', 'flat', '做多'])('refuses %j: nothing is guessed', (text) => {
    expect(problemIn(field.read(text))).toEqual({
      requirement: 'must be one of the known choices',
      found: text,
      cell: null,
      unfinished: false,
    })
  })

  it('shows its options in their order', () => {
    expect(field.control).toEqual({ kind: 'choice', options: ['long', 'short'] })
  })
})

describe('a field for a name', () => {
  const field = nameField({ scope: 'desk' })

  it('may be empty, and is not longer than 60 characters', () => {
    expect(valueOf(field.read(''))).toBe('')
    expect(valueOf(field.read('x'.repeat(60)))).toHaveLength(60)
    expect(problemIn(field.read('x'.repeat(61)))).toMatchObject({
      requirement: 'must be at most 60 characters',
      found: `${'x'.repeat(60)}…`,
    })
  })

  it('law: is read without the blanks around it, and written as it was read', () => {
    const holds = fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
      const read = valueOf(field.read(text))
      expect(read).toBe(text.trim())
      expect(valueOf(field.read(field.write(read)))).toBe(read)
    })
    fc.assert(holds)
  })
})
