import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requirements } from '../../src/core'
import { formRequirements } from '../../src/form'
import { lateWords } from '../../src/ui/words/late'
import { noticeWords as englishNotices } from '../../src/ui/notices/words.en'
import { noticeWords as chineseNotices } from '../../src/ui/notices/words.zh'
import { chrome as english } from '../../src/ui/words/en'
import { chrome as chinese } from '../../src/ui/words/zh'
import { dictionaryOf, filled, filledWith, languageOf } from '../../src/ui/words'

describe('filled', () => {
  it.each<[string, Record<string, string>, string]>([
    ['{name}, row {row}', { name: 'Fills', row: '2' }, 'Fills, row 2'],
    ['{name} and {name}', { name: 'x' }, 'x and x'],
    ['{nobody}', {}, '{nobody}'],
    ['nothing', { name: 'x' }, 'nothing'],
    ['{name}', { name: '{row}', row: '$&' }, '{row}'],
    ['{name}', { name: '$& $1 $$' }, '$& $1 $$'],
  ])('puts texts into %j', (template, texts, whole) => {
    expect(filled(template, texts)).toBe(whole)
  })
})

describe('filledWith', () => {
  it('parts a template into its texts and its elements, in their order', () => {
    expect(filledWith('{a} simple · {b} net', (name) => [name])).toEqual(['', ['a'], ' simple · ', ['b'], ' net'])
    expect(filledWith('plain', (name) => [name])).toEqual(['plain'])
  })

  it('law: says the same as filled, where the elements are texts', () => {
    const parts = fc.array(fc.constantFrom('{a}', '{b}', ' · ', 'x', '{', '}', '价格'))
    const holds = fc.property(parts, (pieces) => {
      const template = pieces.join('')
      const pieced = filledWith(template, (name) => `<${name}>`)
      expect(pieced.map(String).join('')).toBe(template.replace(/\{(\w+)\}/g, '<$1>'))
    })
    fc.assert(holds)
  })
})

describe('languageOf', () => {
  it.each<[string[], string]>([
    [['en-GB'], 'en'],
    [['zh-Hans-CN', 'en'], 'zh'],
    [['ZH'], 'zh'],
    [['de', 'fr-CH', 'zh-TW', 'en'], 'zh'],
    [['de'], 'en'],
    [[], 'en'],
    [[''], 'en'],
  ])('of %j is %s', (wanted, language) => {
    expect(languageOf(wanted)).toBe(language)
  })
})

describe('the words of the page', () => {
  const placeholders = (word: string) => [...word.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
  const flat = (words: object): [string, string][] =>
    Object.entries(words).flatMap(([key, word]: [string, unknown]) =>
      typeof word === 'string'
        ? [[key, word] as [string, string]]
        : flat(word as object).map(([inner, text]): [string, string] => [`${key}.${inner}`, text]),
    )

  it('are there in both languages, with the same gaps to be filled', () => {
    const zh = new Map(flat({ ...chinese, ...chineseNotices, ...lateWords.zh }))
    expect([...zh.keys()].sort()).toEqual(
      flat({ ...english, ...englishNotices, ...lateWords.en })
        .map(([key]) => key)
        .sort(),
    )
    for (const [key, word] of flat({ ...english, ...englishNotices, ...lateWords.en })) {
      expect(word, key).toMatch(/\S/)
      expect(zh.get(key), key).toMatch(/\S/)
      expect(placeholders(zh.get(key)!), key).toEqual(placeholders(word))
    }
  })

  it('have a sentence for everything that may be demanded', () => {
    for (const requirement of [...requirements, ...formRequirements]) {
      expect(english.requirements(requirement)).toMatch(/^must /)
      expect(chinese.requirements(requirement), requirement).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it.each(['en', 'zh'] as const)('come with the own words of a calculator in %s', async (language) => {
    const wording = { 'term.faceUsd': 'own', 'option.side.long': 'up', name: 'x' }
    const { vocabulary, ...rest } = await dictionaryOf(language, wording)
    const shared = await dictionaryOf(language, {})
    expect(rest.language).toBe(language)
    expect(vocabulary.labels).toEqual({ ...shared.vocabulary.labels, faceUsd: 'own' })
    expect(vocabulary.options).toEqual({ ...shared.vocabulary.options, 'side.long': 'up' })
  })
})
