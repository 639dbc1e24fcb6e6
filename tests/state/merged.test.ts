import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merged } from '../../src/state/merged'
import type { SavedDesk } from '../../src/state/savedDesk'
import { differences, edited, type Edit } from '../../src/state/texts'
import { anyEdit, anyTexts, textsOf } from './samples'

const saved = (texts: Pick<SavedDesk, 'desk' | 'panels' | 'progress'>): SavedDesk => ({
  ...texts,
  panel: 'fixed-bond',
  language: null,
  theme: 'system',
  letterKeys: true,
})
const place = (edit: Edit) => JSON.stringify({ ...edit, text: null })
const edits = fc.array(anyEdit, { maxLength: 6 })

describe('the work of two tabs', () => {
  it('law: is all there, in whichever order they are merged, where they changed different fields', () => {
    const holds = fc.property(anyTexts, edits, edits, (texts, one, other) => {
      const taken = new Set(one.map(place))
      const apart = other.filter((edit) => !taken.has(place(edit)))
      const base = saved(texts)
      const [ours, theirs] = [one, apart].map((made) => ({ ...base, ...edited(base, made) })) as [SavedDesk, SavedDesk]
      const both = merged({ base, ours, theirs })
      expect(textsOf(both)).toEqual(textsOf(edited(texts, [...one, ...apart])))
      expect(merged({ base, ours: theirs, theirs: ours })).toEqual(both)
    })
    fc.assert(holds)
  })

  it('law: has ours where both changed the same field', () => {
    const holds = fc.property(anyTexts, anyTexts, anyTexts, (texts, mine, others) => {
      const [base, ours, theirs] = [saved(texts), saved(mine), saved(others)]
      const both = merged({ base, ours, theirs })
      const lost = differences(both, ours).filter((edit) =>
        differences(base, ours).some((own) => place(own) === place(edit)),
      )
      expect(lost).toEqual([])
    })
    fc.assert(holds)
  })

  it('law: is theirs where we changed nothing, and ours where they changed nothing', () => {
    const holds = fc.property(anyTexts, anyTexts, (texts, changed) => {
      const [base, next] = [saved(texts), saved(changed)]
      expect(merged({ base, ours: base, theirs: next })).toEqual(next)
      expect(merged({ base, ours: next, theirs: base })).toEqual(next)
    })
    fc.assert(holds)
  })

  it('shares language, theme and the switch of letters, and leaves each its panel', () => {
    const base = saved({ desk: {}, panels: {}, progress: {} })
    const ours: SavedDesk = { ...base, panel: 'risks', theme: 'dark' }
    const theirs: SavedDesk = { ...base, panel: 'mistakes', language: 'zh' }
    expect(merged({ base, ours, theirs })).toMatchObject({ panel: 'risks', theme: 'dark', language: 'zh' })
  })
})
