import { describe, expect, test } from 'vitest'
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

describe('the house', () => {
  const tree = sourceTree(process.cwd())

  test('is found, not listed', () => {
    expect(Object.keys(tree)).toContain('src/core/number/decimal.ts')
  })

  test('is in order', () => {
    expect(offences(tree).map(({ file, rule, found }) => `${file}: ${rule}: ${found}`)).toEqual([])
  })
})
