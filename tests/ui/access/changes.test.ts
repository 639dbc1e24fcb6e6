import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { changesOf } from '../../../src/ui/access/changes'
import { dictionariesOf } from '../../calculators/menu'
import { fixedBond } from '../../../src/calculators/fixed-bond'

const [english, chinese] = dictionariesOf(fixedBond)
const answer = (figures: Readonly<Record<string, string | null>>) => ({
  strip: ['annualisedYield', 'profitUsd'] as const,
  sections: [{ title: 'one', terms: ['faceUsd', 'profitUsd'] as const, total: 'finalUsd' as const }],
  tables: [{ title: 'two', columns: ['a'], rows: [{ label: 'r', cells: ['liquidationPrice', null] as const }] }],
  quantities: Object.fromEntries(
    Object.entries(figures).map(([name, text]) => [name, text === null ? null : decimal(text)]),
  ),
})
const before = { annualisedYield: '0.2', profitUsd: '10', faceUsd: '100', finalUsd: '110', liquidationPrice: '90' }
const told = (after: Readonly<Record<string, string | null>>, { typed = '', dictionary = english! } = {}) =>
  changesOf({
    from: answer(before),
    to: answer({ ...before, ...after }),
    typed: (term: string) => term === typed,
    ...dictionary,
  })

describe('what is announced of a change', () => {
  test('is each figure that reads otherwise, by its name, the answer first', () => {
    expect(told({ faceUsd: '101', profitUsd: '12' })).toBe('Net PnL +12.00 USD, Face value 101.00 USD')
    expect(told({ annualisedYield: '0.25' }, { dictionary: chinese! })).toMatch(/ 25\.00 %$/)
  })

  test('is nothing where no figure reads otherwise', () => {
    expect(told({ profitUsd: '10.0001' })).toBe('')
  })

  test('is not what was typed', () => {
    expect(told({ faceUsd: '101', profitUsd: '12' }, { typed: 'faceUsd' })).toBe('Net PnL +12.00 USD')
  })

  test('says that a price is never reached', () => {
    expect(told({ liquidationPrice: null })).toMatch(/ never$/)
  })

  test('is six figures at most', () => {
    const many = ['coin', 'contracts', 'lots', 'basis', 'capitalUsd', 'spotPrice', 'futuresPrice'] as const
    const of = (text: string) => ({
      ...answer({}),
      strip: many,
      quantities: Object.fromEntries(many.map((name) => [name, decimal(text)])),
    })
    const all = changesOf({ from: of('1'), to: of('2'), typed: () => false, ...english! })
    expect(all.split(', ')).toHaveLength(6)
  })
})
