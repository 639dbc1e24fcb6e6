import { describe, expect, it } from 'vitest'
import { symbols } from '../../src/vocabulary/symbols'
import { lessonIds, lessons } from '../../src/lessons'
import { entries, type EntryId, type EntryWords } from '../../src/ui/glossary/entries'
import { entriesWith, entryIds, sortedEntries } from '../../src/ui/glossary/foundEntries'
import { entryOf, entryOfName } from '../../src/ui/glossary/names'
import { deskNames } from '../../src/ui/glossary/names/desk'
import { fixedBondNames } from '../../src/ui/glossary/names/fixedBond'
import { floatingBondNames } from '../../src/ui/glossary/names/floatingBond'
import { risksNames } from '../../src/ui/glossary/names/risks'
import { rollNames } from '../../src/ui/glossary/names/roll'
import { words as english } from '../../src/ui/glossary/words.en'
import { words as chinese } from '../../src/ui/glossary/words.zh'
import { answerOf, calculators, dictionariesOf, examples } from '../calculators/menu'

/** Words of the interface that no label leads to: the way there is another entry, or a lesson. */
const unlabelled: readonly EntryId[] = [
  ...(['perpetual', 'inverseContract', 'nakaDollar', 'syntheticDollar', 'fixedBond', 'zeroCoupon'] as const),
  ...(['floatingBond', 'apr', 'leverage', 'adl', 'twap', 'contango', 'backwardation', 'hedge', 'delta'] as const),
  ...(['size', 'roll'] as const),
]

/** Words that mean two things, and have to say which is meant. */
const ambiguous: readonly EntryId[] = [
  ...(['basis', 'rollBasis', 'rollYield', 'apr', 'funding', 'size', 'leverage', 'yield', 'delta', 'margin'] as const),
  ...(['notional', 'carry', 'inverseContract', 'syntheticDollar', 'dv01', 'averageEntry', 'rehedge'] as const),
]

const said: readonly (readonly [EntryId, EntryWords, EntryWords])[] = entryIds.map((id) => [
  id,
  english.entries[id],
  chinese.entries[id],
])
const textsOf = ({ name, text, not = '' }: EntryWords) => [name, text, not]

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

  it('is there for every letter of the formulas, and for an entry’s own name', () => {
    for (const term of Object.keys(symbols)) expect(entryOf(term), term).not.toBeNull()
    for (const id of entryIds) expect(entryOf(id)).toBe(id)
    expect(entryOf('nobody')).toBeNull()
  })

  it('is stated in one place: no part of the names overwrites another, and none names what has no label', () => {
    const parts = [deskNames, fixedBondNames, floatingBondNames, rollNames, risksNames].flatMap(Object.keys)
    expect(parts.filter((name, place) => parts.indexOf(name) !== place)).toEqual([])
    const labels = calculators.flatMap(([, calculator]) =>
      dictionariesOf(calculator).flatMap(({ vocabulary }) => Object.keys(vocabulary.labels)),
    )
    expect(parts.filter((name) => !labels.includes(name))).toEqual([])
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
    const used = new Set<EntryId>(Object.values(entryOfName))
    expect(entryIds.filter((id) => !used.has(id)).sort()).toEqual([...unlabelled].sort())
    const seen = new Set(Object.values(entries).flat())
    for (const id of unlabelled) expect(seen.has(id), id).toBe(true)
  })
})

describe('an entry', () => {
  it.each(said)('%s is said in English and in Chinese, in whole sentences', (_, en, zh) => {
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

  it.each(said)('%s is said in one to three sentences', (_, en, zh) => {
    expect(en.text.match(/[.](?=\s|$)/g)?.length).toBeLessThanOrEqual(3)
    expect(zh.text.match(/。/g)?.length).toBeLessThanOrEqual(3)
  })

  it('has a name of its own', () => {
    for (const { entries: all } of [english, chinese]) {
      const names = Object.values(all).map(({ name }) => name)
      expect(names).toEqual([...new Set(names)])
    }
  })

  it.each(Object.entries(entries))('%s leads to others, and not to itself', (id, others) => {
    expect(others.length).toBeGreaterThan(0)
    expect(others).toEqual([...new Set(others)])
    expect(others).not.toContain(id)
  })

  it.each(ambiguous)('%s says which of its meanings is meant', (id) => {
    expect(english.entries[id].not).toMatch(/\S/)
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
