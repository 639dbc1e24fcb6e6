import { describe, expect, it } from 'vitest'
import { entries as english } from '../../src/vocabulary/glossary.en'
import { entries as chinese } from '../../src/vocabulary/glossary.zh'
import { opens, seeAlso } from '../../src/vocabulary/glossary'
import { isTerm, letters } from '../../src/vocabulary/letters'
import { allEntries, allNames, allTerms, themes } from './themes'

const twice = (names: readonly string[]) => names.filter((name, place) => names.indexOf(name) !== place)
const sorted = (names: readonly string[]) => [...names].sort()
const keys = (record: object) => sorted(Object.keys(record))

describe('a theme', () => {
  it.each(themes.map((theme) => [theme.name, theme] as const))('%s has all of each of its quantities', (_, theme) => {
    const terms = keys(theme.facts)
    expect(terms.length).toBeGreaterThan(0)
    for (const { unit, signed } of Object.values(theme.facts))
      expect([typeof unit, typeof signed]).toEqual(['string', 'boolean'])
    expect(keys(theme.letters)).toEqual(terms)
    for (const words of [theme.letters, theme.labels, theme.chineseLabels])
      for (const word of Object.values(words)) expect(word).toMatch(/\S/)
    expect(keys(theme.labels)).toEqual(expect.arrayContaining(terms))
    expect(keys(theme.chineseLabels)).toEqual(keys(theme.labels))
    expect(keys(theme.opens)).toEqual(keys(theme.labels))
  })

  it.each(themes.map((theme) => [theme.name, theme] as const))('%s says each of its entries twice', (_, theme) => {
    expect(keys(theme.chineseEntries)).toEqual(keys(theme.entries))
    expect(keys(theme.seeAlso)).toEqual(keys(theme.entries))
    for (const id of [...Object.values(theme.opens), ...Object.values(theme.seeAlso).flat()])
      expect(allEntries).toContain(id)
  })
})

describe('the themes together', () => {
  it('are many, and are found', () => {
    expect(themes.map(({ name }) => name)).toEqual(expect.arrayContaining(['market', 'curve', 'roll', 'mistakes']))
  })

  it('name a quantity, a label and an entry in one place', () => {
    expect([twice(allTerms), twice(allNames), twice(allEntries)]).toEqual([[], [], []])
  })

  it('are put together whole: letters, glossary and both languages of it', () => {
    expect(keys(letters)).toEqual(sorted(allTerms))
    expect(keys(opens)).toEqual(sorted(allNames))
    for (const record of [seeAlso, english, chinese]) expect(keys(record)).toEqual(sorted(allEntries))
  })

  it('know a quantity by its name, and nothing that every object has', () => {
    expect(allTerms.every(isTerm)).toBe(true)
    expect(['venue', 'toString', 'nobody', ''].filter(isTerm)).toEqual([])
  })
})
