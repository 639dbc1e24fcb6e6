import { describe, expect, test } from 'vitest'
import { chapters, disorder } from './architecture/chapters'
import { legal } from './architecture/legal'
import { offences } from './architecture/offences'
import { plants } from './architecture/planted'
import { sourceTree } from './architecture/sourceTree'

describe('the checker', () => {
  test.each(plants)('reports $rule in $at: $text', ({ rule, at, files }) => {
    expect(offences(files)).toContainEqual(expect.objectContaining({ file: at, rule }))
  })

  test.each(plants)('finds nothing else wrong in a house with it: $rule, $at', ({ rule, files }) => {
    expect(offences({ ...legal, ...files }).filter((offence) => offence.rule !== rule)).toEqual([])
  })

  test('says nothing against a house in order', () => {
    expect(offences(legal)).toEqual([])
  })
})

describe('the chapters of core', () => {
  test('stand in an order, each after those that it builds on', () => {
    expect(disorder(chapters)).toEqual([])
  })

  test.each([
    [{ number: ['time'], time: ['number'] }, ['number builds on time']],
    [{ number: ['number'] }, ['number builds on number']],
    [{ number: [], time: ['calendar'] }, ['time builds on calendar']],
  ])('are reported where they do not: %j', (table, found) => {
    expect(disorder(table)).toEqual(found)
  })
})

describe('the house', () => {
  const tree = sourceTree(process.cwd())

  test('is found, not listed', () => {
    expect(Object.keys(tree)).toContain('src/core/number/decimal.ts')
  })

  test('is in order', () => {
    expect(offences(tree).map(({ file, rule, found }) => `${file}: ${rule}: ${found}`)).toEqual([])
  })
})
