import { describe, expect, it } from 'vitest'
import type { EntryId } from '../../src/vocabulary/entryId'
import type { EntryText } from '../../src/vocabulary/entryText'
import { seeAlso } from '../../src/vocabulary/glossary'
import { entries as english } from '../../src/vocabulary/glossary.en'
import { entries as chinese } from '../../src/vocabulary/glossary.zh'
import { allEntries } from './themes'

/** Words that mean two things, and have to say which is meant. */
const ambiguous: readonly EntryId[] = [
  ...(['basis', 'rollBasis', 'rollYield', 'apr', 'funding', 'size', 'leverage', 'yield', 'delta', 'margin'] as const),
  ...(['notional', 'carry', 'inverseContract', 'syntheticDollar', 'dv01', 'averageEntry', 'rehedge'] as const),
]

const both: readonly (readonly [EntryId, EntryText, EntryText])[] = allEntries.map((id) => [
  id,
  english[id],
  chinese[id],
])
const textsOf = ({ name, text, not = '' }: EntryText) => [name, text, not]

describe('an entry', () => {
  it.each(both)('%s is said in English and in Chinese, in whole sentences', (_, en, zh) => {
    for (const text of [...textsOf(en), ...textsOf(zh)]) expect(text).not.toMatch(/!|！|\s{2}|^\s|\s$/)
    for (const text of [en.text, en.not].filter((one) => one !== undefined)) {
      expect(text).toMatch(/^[A-Z“].*\.$/s)
      expect(text).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/)
    }
    for (const text of [zh.text, zh.not].filter((one) => one !== undefined)) {
      expect(text).toMatch(/[\u4e00-\u9fff].*。$/s)
      expect(text, 'half-width punctuation').not.toMatch(/[\u4e00-\u9fff][,;:()?]|[,;:()?][\u4e00-\u9fff]/)
    }
    expect(en.name).toMatch(/\S/)
    expect(zh.name).toMatch(/[\u4e00-\u9fff]|^(Act|APR)/)
    expect(zh.not === undefined).toBe(en.not === undefined)
  })

  it.each(both)('%s is said in one to three sentences', (_, en, zh) => {
    expect(en.text.match(/[.](?=\s|$)/g)?.length).toBeLessThanOrEqual(3)
    expect(zh.text.match(/。/g)?.length).toBeLessThanOrEqual(3)
  })

  it('has a name of its own', () => {
    for (const entries of [english, chinese]) {
      const names = Object.values<EntryText>(entries).map(({ name }) => name)
      expect(names).toEqual([...new Set(names)])
    }
  })

  it.each(Object.entries(seeAlso))('%s leads to others, and not to itself', (id, others) => {
    expect(others.length).toBeGreaterThan(0)
    expect(others).toEqual([...new Set(others)])
    expect(others).not.toContain(id)
  })

  it.each(ambiguous)('%s says which of its meanings is meant', (id) => {
    const { not }: EntryText = english[id]
    expect(not).toMatch(/\S/)
  })
})
