import { describe, expect, it } from 'vitest'
import type { EntryId } from '../../src/vocabulary/entryId'
import { opens, seeAlso } from '../../src/vocabulary/glossary'
import { lessonIds, lessons } from '../../src/lessons'
import { entryOf } from '../../src/ui/glossary/entryOf'
import { entriesWith, entryIds, sortedEntries } from '../../src/ui/glossary/foundEntries'
import { words as english } from '../../src/ui/glossary/words.en'
import { words as chinese } from '../../src/ui/glossary/words.zh'
import { answerOf, calculators, dictionariesOf, examples } from '../calculators/menu'
import { allNames } from '../vocabulary/themes'

/** Words of the interface that no label leads to: the way there is another entry, or a lesson. */
const unlabelled: readonly EntryId[] = [
  ...(['inverseContract', 'nakaDollar', 'syntheticDollar', 'fixedBond', 'zeroCoupon'] as const),
  ...(['floatingBond', 'apr', 'adl', 'twap', 'contango', 'backwardation', 'hedge', 'delta'] as const),
  ...(['size', 'roll'] as const),
]

describe('the entry of a label', () => {
  it.each(calculators)('is there for every field, column and label of %s', (_, calculator) => {
    const fields = Object.entries(calculator.fields).flatMap(([id, { control }]) =>
      control.kind === 'rows' ? [id, ...control.columns.map((column) => column.id)] : [id],
    )
    const labels = dictionariesOf(calculator).flatMap(({ vocabulary }) => Object.keys(vocabulary.labels))
    for (const name of [...fields, ...labels]) expect(entryOf(name), name).not.toBeNull()
  })

  it.each(examples)('is there for every figure and column of %s', (_, { calculator, draft }) => {
    const { quantities, formulas, listings, heatMaps } = answerOf(calculator, draft)
    const columns = listings.flatMap((listing) => listing.columns.map(({ term }) => term))
    const axes = heatMaps.flatMap(({ x, y, value }) => [x, y, value])
    for (const name of [...Object.keys(quantities), ...Object.keys(formulas), ...columns, ...axes])
      expect(entryOf(name), name).not.toBeNull()
  })

  it('is there for every name of the vocabulary, and for an entry’s own name', () => {
    for (const name of allNames) expect(entryOf(name), name).toBe(opens[name])
    for (const id of entryIds.filter((one) => !(one in opens))) expect(entryOf(id)).toBe(id)
    expect(['nobody', 'toString', ''].map(entryOf)).toEqual([null, null, null])
  })

  it('is there for nothing that no panel asks for or shows', () => {
    const labels = calculators.flatMap(([, calculator]) =>
      dictionariesOf(calculator).flatMap(({ vocabulary }) => Object.keys(vocabulary.labels)),
    )
    expect(allNames.filter((name) => !labels.includes(name))).toEqual([])
  })

  it.each(lessonIds)('is there for every word that the lesson %s opens', async (id) => {
    const { words } = await lessons[id]()
    for (const texts of [await words.en(), await words.zh()])
      for (const [, name = ''] of Object.values(texts)
        .join('\n')
        .matchAll(/\[\[([\w-]+)\|/g))
        expect(entryOf(name), name).not.toBeNull()
  })

  it('uses every entry, but for words that stand on no label', () => {
    const used = new Set<EntryId>(Object.values(opens))
    expect(entryIds.filter((id) => !used.has(id)).sort()).toEqual([...unlabelled].sort())
    const seen = new Set(Object.values(seeAlso).flat())
    for (const id of unlabelled) expect(seen.has(id), id).toBe(true)
  })
})

describe('the page of all entries', () => {
  const both = [english, chinese]

  it('is in the order of the letters, in Chinese of the pinyin', () => {
    const names = sortedEntries({ words: english, language: 'en' }).map((id) => english.entries[id].name)
    expect(names.indexOf('Basis')).toBeLessThan(names.indexOf('Capital'))
    expect(names).toHaveLength(entryIds.length)
    const pinyin = sortedEntries({ words: chinese, language: 'zh' })
    // 本金 běnjīn, 基差 jīchà, 展期 zhǎnqī
    const places = (['capital', 'basis', 'roll'] as const).map((id) => pinyin.indexOf(id))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('finds a part of a word in either language, in any case', () => {
    expect([...entriesWith({ wanted: 'contango', words: both })]).toEqual(expect.arrayContaining(['contango', 'basis']))
    expect(entriesWith({ wanted: ' CONTANGO ', words: both })).toEqual(entriesWith({ wanted: 'contango', words: both }))
    expect(entriesWith({ wanted: '基差', words: both }).has('basis')).toBe(true)
    expect(entriesWith({ wanted: '', words: both }).size).toBe(entryIds.length)
    expect(entriesWith({ wanted: '.*', words: both }).size).toBe(0)
  })
})
