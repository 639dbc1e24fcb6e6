import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences, edited, inverse, textAt, textsOver } from '../../src/state/texts'
import { anyEdit, anyTexts } from './samples'

describe('texts', () => {
  it('law: the differences of two make the one out of the other', () => {
    const holds = fc.property(anyTexts, anyTexts, (from, to) => {
      expect(edited(from, differences(from, to))).toEqual(to)
    })
    fc.assert(holds)
  })

  it('law: there is no difference between equals', () => {
    const holds = fc.property(anyTexts, (texts) => {
      expect(differences(texts, structuredClone(texts))).toEqual([])
    })
    fc.assert(holds)
  })

  it('law: say at a place what an edit wrote there, and nothing else changes', () => {
    const holds = fc.property(anyTexts, anyEdit, (texts, edit) => {
      const next = edited(texts, [edit])
      expect(textAt(next, edit)).toBe(edit.text)
      expect(differences(texts, next)).toEqual(textAt(texts, edit) === edit.text ? [] : [edit])
    })
    fc.assert(holds)
  })

  it('law: the inverse of some edits brings back what was there', () => {
    const holds = fc.property(anyTexts, fc.array(anyEdit, { maxLength: 6 }), (texts, edits) => {
      expect(edited(edited(texts, edits), inverse(texts, edits))).toEqual(texts)
    })
    fc.assert(holds)
  })

  it('keep no sheet without a text', () => {
    const texts = { desk: {}, panels: { risks: { leverage: '5' } }, progress: {} }
    expect(edited(texts, [{ part: 'panels', sheet: 'risks', field: 'leverage', text: null }]).panels).toEqual({})
  })

  it('are written over by a draft where it has a text', () => {
    const texts = { desk: { venue: 'okx', symbol: 'X' }, panels: {}, progress: {} }
    expect(edited(texts, textsOver({ part: 'desk' }, { venue: '' })).desk).toEqual({ venue: '', symbol: 'X' })
  })

  it('do not take a property of every object for a text', () => {
    const texts = { desk: {}, panels: {}, progress: {} }
    expect(textAt(texts, { part: 'desk', field: 'constructor' })).toBeNull()
    expect(textAt(texts, { part: 'panels', sheet: '__proto__', field: 'toString' })).toBeNull()
  })
})
